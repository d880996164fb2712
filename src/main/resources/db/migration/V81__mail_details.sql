-- What a mail tells of its fact: a training that starts, a position on a list.
alter table mail_order
  add column title    text,
  add column on_day   date,
  add column place    text,
  add column position integer check (position >= 1);

-- what was sent on enrolment is called a confirmation from now on; an invitation names the day and the place
update mail_order set kind = 'TRAINING_ENROLLED' where kind = 'TRAINING_INVITATION';
