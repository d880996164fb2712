-- One mail that a fact calls for. Holds no address, no name and no text: those are read when it is sent.
create table mail_order (
  id              uuid primary key,
  kind            text        not null,
  -- what it tells, such as a case, a proposal or a follow-up moment
  fact            text        not null,
  region_code     text        not null,
  case_id         uuid references trajectory,
  employer_id     uuid references employer,
  vacancy_id      uuid references vacancy,
  -- what the personal link in it opens; the link itself is made when it is sent
  link_subject    uuid,
  state           text        not null check (state in
                    ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'NO_ADDRESS', 'OFF', 'CANCELLED')),
  attempts        int         not null,
  failure         text,
  ordered_at      timestamptz not null,
  next_attempt_at timestamptz not null,
  claimed_at      timestamptz,
  sent_at         timestamptz,
  -- never twice for the same fact, whatever is delivered twice
  unique (kind, fact),
  check (case_id is not null or employer_id is not null),
  check ((state = 'SENT') = (sent_at is not null))
);
create index mail_order_due on mail_order (next_attempt_at) where state = 'WAITING';
create index mail_order_claimed on mail_order (claimed_at) where state = 'SENDING';
create index mail_order_region on mail_order (region_code, ordered_at desc);
create index mail_order_case on mail_order (case_id, ordered_at);

-- a unit is any word, so that new kinds need no change here
alter table parameter drop constraint if exists parameter_unit_check;
alter table parameter drop constraint if exists parameter_unit_form;
alter table parameter add constraint parameter_unit_form check (unit ~ '^[a-z]+(-[a-z]+)*$');

insert into parameter (code, value, unit, valid_from, source) values
    ('mail.max-attempts', '8', 'count', '2022-01-01', 'Startwaarde van Dichterbij'),
    -- minutes until the next attempt: after the first, the second, …; the last one is repeated
    ('mail.retry-after', '1,5,15,60,240', 'minute', '2022-01-01', 'Startwaarde van Dichterbij');

-- How long a personal link works. National only: a link is looked up before anybody knows whose region it is.
delete from parameter where code = 'registration.links-valid';
insert into parameter (code, value, unit, valid_from, source) values
    ('link-valid.default', 'P3M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    -- outlives the last follow-up, twelve months after a start
    ('link-valid.jobseeker-status', 'P24M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('link-valid.jobseeker-follow-up', 'P3M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('link-valid.employer-follow-up', 'P3M', 'period', '2022-01-01', 'Startwaarde van Dichterbij');
