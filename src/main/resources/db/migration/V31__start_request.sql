-- The employer is asked whether somebody started: once each time the start date is reached.
create table start_request (
  id                   uuid primary key,
  placement_id         uuid        not null references placement,
  -- of the step that asked: asking twice is impossible
  element_instance_key bigint      not null unique,
  asked_at             timestamptz not null,
  answered_at          timestamptz,
  outcome              text,
  new_start_date       date,
  -- whose answer counted; the other one, if any, changed nothing
  settled_by           text check (settled_by in ('EMPLOYER', 'TEAM')),
  check ((answered_at is null) = (outcome is null))
);
create index start_request_placement on start_request (placement_id, asked_at desc);

insert into parameter (code, value, unit, valid_from, source) values
    ('term.discuss-instruments', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.discuss-instruments', '3', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.discuss-instruments', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij');
