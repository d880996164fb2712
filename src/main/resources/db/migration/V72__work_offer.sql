-- Work that an employer offers on a page of its own: a vacancy, an open-hiring place, or a question to help make a job.
create table work_offer (
  id                uuid primary key,
  -- one offer per form, however often it is sent
  submission_id     uuid        not null unique,
  kind              text        not null check (kind in ('VACANCY', 'OPEN_HIRING', 'CARVE')),
  -- null while nobody of the team accepted an employer that is new
  employer_id       uuid references employer,
  new_name          text,
  new_kvk_number    text check (new_kvk_number ~ '^[0-9]{8}$'),
  new_place         text,
  new_contact_name  text,
  new_contact_phone text,
  new_contact_email text,
  region_code       text        not null,
  municipality_code text        not null,
  title             text        not null check (length(title) between 1 and 120),
  description       text        not null check (length(description) <= 2000),
  min_hours         int check (min_hours between 1 and 40),
  max_hours         int check (max_hours between min_hours and 40),
  places            int check (places between 1 and 500),
  offered_at        timestamptz not null,
  state             text        not null check (state in ('RECEIVED', 'ACCEPTED', 'DECLINED')),
  settled_at        timestamptz,
  settled_by        text,
  decline_reason    text,
  vacancy_id        uuid references vacancy,
  open_hiring_place_id uuid references open_hiring_place,
  check ((state = 'RECEIVED') = (settled_at is null)),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check (employer_id is not null or num_nonnulls(new_name, new_kvk_number, new_place, new_contact_name, new_contact_phone, new_contact_email) = 6),
  check ((kind = 'CARVE') = (min_hours is null) and num_nonnulls(min_hours, max_hours, places) in (0, 3))
);
create index work_offer_region on work_offer (region_code, state, offered_at);
create index work_offer_employer on work_offer (employer_id, offered_at desc);

insert into parameter (code, value, unit, valid_from, source) values
    ('link-valid.employer-overview', 'P12M', 'period', '2022-01-01', 'Startwaarde van Dichterbij');
