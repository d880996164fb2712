create sequence case_serial;

create table trajectory (
  id                uuid primary key,
  version           int         not null,
  number            text        not null unique,
  -- one registration per submission, however often it is sent
  submission_id     uuid        not null unique,
  person_id         uuid        not null references person,
  region_code       text        not null,
  municipality_code text        not null,
  status            text        not null check (status in ('OPEN', 'PLACED', 'STOPPED')),
  registered_at     timestamptz not null,
  closed_at         timestamptz,
  close_reason      text,
  hours_per_week    int         not null check (hours_per_week between 1 and 40),
  available_from    date        not null,
  sectors           text[]      not null,
  stop_reason       text,
  chosen_route      text,
  choice_reason     text,
  check (status <> 'STOPPED' or close_reason is not null)
);
create index trajectory_region on trajectory (region_code, status, registered_at desc);
create index trajectory_person on trajectory (person_id);

create table milestone (
  case_id    uuid        not null references trajectory,
  code       text        not null,
  occurrence int         not null,
  reached_at timestamptz not null,
  primary key (case_id, code, occurrence)
);

create table step (
  element_instance_key bigint primary key,
  case_id              uuid        not null references trajectory,
  process_instance_key bigint      not null,
  element_id           text        not null,
  occurrence           int         not null,
  waiting_on           text        not null,
  opened_at            timestamptz not null,
  due_at               timestamptz not null,
  reminded_at          timestamptz,
  closed_at            timestamptz,
  outcome              text,
  check ((closed_at is null) = (outcome is null))
);
create index step_case on step (case_id, opened_at);
create index step_open on step (due_at) where closed_at is null;

create table route_advice (
  case_id          uuid not null references trajectory,
  occurrence       int  not null,
  rule_id          text not null,
  route            text not null,
  rank             int  not null,
  reason           text not null,
  decision_version int,
  full_matches     int  not null,
  partial_matches  int  not null,
  primary key (case_id, occurrence, rule_id)
);
