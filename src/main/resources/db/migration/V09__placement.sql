create table placement (
  id                 uuid primary key,
  version            int         not null,
  case_id            uuid        not null references trajectory,
  vacancy_id         uuid        not null references vacancy,
  occurrence         int         not null,
  state              text        not null,
  start_date         date        not null,
  contract_type      text        not null,
  hours_per_week     int         not null check (hours_per_week between 1 and 48),
  not_started_reason text,
  changed_at         timestamptz not null,
  -- one placement per round, whatever is delivered twice
  unique (case_id, occurrence)
);

create table follow_up (
  id             uuid primary key,
  version        int         not null,
  placement_id   uuid        not null references placement,
  case_id        uuid        not null references trajectory,
  months         int         not null,
  due_on         date        not null,
  state          text        not null,
  work_status    text,
  hours_per_week int,
  contract_type  text,
  at_risk        boolean,
  changed_at     timestamptz not null,
  unique (placement_id, months),
  check ((state = 'RECORDED') = (work_status is not null))
);
create index follow_up_due on follow_up (due_on) where state = 'PLANNED';
create index follow_up_case on follow_up (case_id, due_on);
