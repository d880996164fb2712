alter table follow_up
  -- whom a link with the questions was sent to, and until when the process waits for their answers
  add column jobseeker_asked  boolean not null default false,
  add column employer_asked   boolean not null default false,
  add column answers_due_at   timestamptz,
  -- the rule of the decision follow-up-risk that was applied last
  add column advice_rule      text,
  add column advice_reason    text,
  add column decision_version int;

-- What jobseeker and employer answered, apart from each other; the first answer of each counts.
create table follow_up_answer (
  follow_up_id   uuid        not null references follow_up,
  party          text        not null check (party in ('JOBSEEKER', 'EMPLOYER')),
  work_status    text        not null,
  hours_per_week int check (hours_per_week between 1 and 48),
  contract_type  text,
  at_risk        boolean     not null,
  answered_at    timestamptz not null,
  primary key (follow_up_id, party)
);

insert into parameter (code, value, unit, valid_from, source) values
    ('follow-up.answer-within', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij');
