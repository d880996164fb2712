-- What a jobseeker did with the own data on the own page: a correction, made at once; a question to erase it, or consent
-- that is withdrawn, which the team settles.
create table data_request (
  id         uuid primary key,
  case_id    uuid        not null references trajectory,
  kind       text        not null check (kind in ('CORRECTION', 'ERASURE', 'CONSENT_WITHDRAWN')),
  asked_at   timestamptz not null,
  -- last day on which the person must have an answer
  answer_by  date        not null,
  settled_at timestamptz,
  settled_by text,
  answer     text,
  check (num_nonnulls(settled_at, settled_by, answer) in (0, 3))
);
create index data_request_case on data_request (case_id, asked_at);
-- asking twice while the first is open changes nothing
create unique index data_request_once on data_request (case_id, kind) where settled_at is null;

-- Someone who would rather be called than type. No case, and nothing of the person once it is not needed any more.
create table callback_request (
  id                uuid primary key,
  -- one request per form, however often it is sent
  submission_id     uuid        not null unique,
  region_code       text        not null,
  municipality_code text        not null,
  name              text,
  phone             text,
  moment            text        not null,
  language          text        not null,
  asked_at          timestamptz not null,
  -- last day on which the team calls
  call_by           date        not null,
  attempts          int         not null default 0,
  settled_at        timestamptz,
  settled_by        text,
  outcome           text,
  check (num_nonnulls(settled_at, settled_by, outcome) in (0, 3)),
  check ((name is null) = (phone is null)),
  check (settled_at is null or name is null)
);
create index callback_request_region on callback_request (region_code, settled_at, call_by);

insert into parameter (code, value, unit, valid_from, source) values
    ('data-request.answer-within', 'P1M', 'period', '2022-01-01', 'Algemene verordening gegevensbescherming, art. 12 lid 3'),
    ('callback.call-within', '2', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('callback.retention', 'P28D', 'period', '2022-01-01', 'Startwaarde van Dichterbij: daarna worden naam en telefoonnummer gewist, ook als er niemand is bereikt');
