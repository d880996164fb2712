-- Somebody stopped with a training after the start, and their case ended before it was known what the provider keeps:
-- the money stays committed until the team settles it.
alter table budget_request add column settled_later boolean not null default false;
create index training_enrolment_unsettled on training_enrolment (changed_at)
    where state = 'DROPPED_OUT' and settled_at is null and budget_request_id is not null;
