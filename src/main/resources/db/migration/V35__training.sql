create sequence training_offer_serial;

create table training_offer (
  id                uuid primary key,
  version           int            not null,
  number            text           not null unique,
  -- one offer per submission, however often it is sent
  submission_id     uuid           not null unique,
  region_code       text           not null references region,
  municipality_code text           not null references municipality,
  kind              text           not null check (kind in ('COURSE', 'LEARN_WORK', 'PROGRAMME')),
  title             text           not null check (length(title) between 1 and 120),
  description       text           not null,
  provider          text           not null check (length(provider) between 1 and 120),
  weeks             int            not null check (weeks between 1 and 208),
  first_phase_weeks int check (first_phase_weeks between 1 and weeks - 1),
  -- weekly meetings at which attendance is kept
  attendance_kept   boolean        not null,
  -- for one person, in euros; 0 for a free offer
  cost              numeric(12, 2) not null check (cost >= 0),
  budget_category   text,
  -- whose parameters of age hold
  age_range         text           not null check (age_range in ('ALL', 'YOUTH')),
  offered_at        timestamptz    not null,
  closed_at         timestamptz,
  check ((cost > 0) = (budget_category is not null))
);
create index training_offer_region on training_offer (region_code, offered_at);

create table training_start (
  id           uuid primary key,
  offer_id     uuid not null references training_offer,
  starts_on    date not null,
  capacity     int  not null check (capacity between 1 and 500),
  -- number of enrolments that hold a place; the check makes overselling impossible
  places_taken int  not null default 0 check (places_taken between 0 and capacity),
  unique (offer_id, starts_on)
);
create index training_start_day on training_start (starts_on);

create table training_enrolment (
  id                uuid primary key,
  version           int            not null,
  case_id           uuid           not null references trajectory,
  occurrence        int            not null,
  start_id          uuid           not null references training_start,
  state             text           not null
    check (state in ('RESERVED', 'ENROLLED', 'STARTED', 'COMPLETED', 'DROPPED_OUT', 'NOT_STARTED')),
  starts_on         date           not null,
  ends_on           date           not null check (ends_on >= starts_on),
  -- the start date for which the jobseeker was invited
  invited_for       date,
  cost              numeric(12, 2) not null check (cost >= 0),
  -- what the provider keeps or charged, where it differs from the cost; null until somebody entered it
  charged           numeric(12, 2) check (charged between 0 and cost),
  budget_request_id uuid,
  last_progress     text check (last_progress in ('ON_TRACK', 'AT_RISK')),
  -- the money is booked and the rest given back
  settled_at        timestamptz,
  result            text,
  end_reason        text,
  changed_at        timestamptz    not null,
  -- one enrolment per round, whatever is delivered twice
  unique (case_id, occurrence),
  check ((state = 'COMPLETED') = (result is not null))
);
create index training_enrolment_start on training_enrolment (start_id);

create table training_progress (
  id           uuid primary key,
  enrolment_id uuid        not null references training_enrolment,
  outcome      text        not null,
  discussed_at timestamptz not null
);
create index training_progress_enrolment on training_progress (enrolment_id, discussed_at);

create table training_attendance (
  enrolment_id   uuid        not null references training_enrolment,
  held_on        date        not null,
  present        boolean     not null,
  absence_reason text check (absence_reason in ('ANNOUNCED', 'UNANNOUNCED', 'TRANSPORT', 'WORK', 'OTHER')),
  recorded_at    timestamptz not null,
  primary key (enrolment_id, held_on),
  check (present = (absence_reason is null))
);

-- National defaults; a region adds its own row where it differs
insert into parameter (code, value, unit, valid_from, source) values
    ('training.minimum-age.youth', '16', 'year', '2022-01-01', 'Projectplan Drenthe, Scoren in Drenthe: 16 tot en met 30 jaar'),
    ('training.maximum-age.youth', '30', 'year', '2022-01-01', 'Projectplan Drenthe, Scoren in Drenthe: 16 tot en met 30 jaar; te controleren, in 2022 is ook tot 27 jaar genoemd'),
    ('training.invite-before', 'P7D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('training.check-every', 'P1M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('training.check-every.at-risk', 'P14D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('training.absence-window', '4', 'count', '2022-01-01', 'Startwaarde van Dichterbij: aantal laatste bijeenkomsten dat telt'),
    ('training.absence-threshold', '1', 'count', '2022-01-01', 'Startwaarde van Dichterbij: vaker afwezig dan dit is een signaal'),
    ('term.choose-training', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.choose-training', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.choose-training', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.enrol-in-training', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.enrol-in-training', '3', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.enrol-in-training', '70', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.confirm-training-start', '3', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.confirm-training-start', '2', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.confirm-training-start', '70', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.discuss-training-progress', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.discuss-training-progress', '3', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.discuss-training-progress', '60', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.complete-training', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.complete-training', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.complete-training', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.settle-training-costs', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.settle-training-costs', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.settle-training-costs', '60', 'score', '2022-01-01', 'Startwaarde van Dichterbij');
