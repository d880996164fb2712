-- Work analysis at an employer and the function made of it, for one round of a case.
create table carving (
  id                uuid primary key,
  version           int         not null,
  case_id           uuid        not null references trajectory,
  occurrence        int         not null,
  state             text        not null check (state in ('OPEN', 'PROPOSED', 'AGREED', 'OFFERED', 'ENDED')),
  employer_id       uuid references employer,
  title             text        not null default '',
  municipality_code text        not null default '',
  wage_scale        text        not null default '',
  guidance          text        not null default '',
  development       text        not null default '',
  -- people who work at the employer, which decides about the works council
  employees         int check (employees between 1 and 999999),
  works_council     boolean     not null default false,
  vacancy_id        uuid references vacancy,
  changed_at        timestamptz not null,
  -- one per round, whatever is delivered twice
  unique (case_id, occurrence)
);

create table carving_task (
  id               uuid primary key,
  version          int     not null,
  carving_id       uuid    not null references carving,
  work_process     text    not null,
  function_name    text    not null,
  task             text    not null check (length(task) between 1 and 120),
  frequency        text    not null,
  minutes_per_week int     not null check (minutes_per_week between 1 and 10080),
  level            text    not null,
  holder           text    not null,
  splittable       boolean not null,
  conditions       text    not null,
  risk             text    not null,
  -- chosen for the new function
  carved           boolean not null,
  position         bigint  generated always as identity,
  check (splittable or not carved)
);
create index carving_task_carving on carving_task (carving_id, position);

-- One row each time a function was put to the employer.
create table function_request (
  id                   uuid primary key,
  carving_id           uuid        not null references carving,
  -- of the step that put it forward: doing so twice is impossible
  element_instance_key bigint      not null unique,
  attempt              int         not null,
  hours                int         not null check (hours between 1 and 40),
  works_council_needed boolean     not null,
  asked_at             timestamptz not null,
  answered_at          timestamptz,
  answer               text check (answer in ('agree', 'decline')),
  -- whose answer counted; the other one, if any, changed nothing
  settled_by           text check (settled_by in ('EMPLOYER', 'TEAM')),
  unique (carving_id, attempt),
  check ((answered_at is null) = (answer is null))
);

insert into parameter (code, value, unit, valid_from, source) values
    ('jobcarving.works-council-from', '50', 'count', '2013-07-19', 'Wet op de ondernemingsraden, art. 2: in de regel minstens zoveel personen'),
    ('jobcarving.max-adjustments', '2', 'count', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('jobcarving.round-to-minutes', '60', 'minute', '2022-01-01', 'Startwaarde van Dichterbij: de uren van een functie worden naar boven afgerond op zoveel minuten'),
    ('term.choose-employer', '15', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.choose-employer', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.choose-employer', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.analyse-work', '15', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.analyse-work', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.analyse-work', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.propose-function', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.propose-function', '3', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.propose-function', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.await-function-answer', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.await-function-answer', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('expiry.await-function-answer', '20', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.await-function-answer', '60', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.await-works-council', '20', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.await-works-council', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('expiry.await-works-council', '40', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.await-works-council', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij');
