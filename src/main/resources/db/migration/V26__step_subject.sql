-- A step is about a case, or about something else that a module keeps, such as an edition of an event.
alter table step
    alter column case_id drop not null,
    add column subject_id uuid,
    -- of the other subject; a case knows its own
    add column region_code text,
    add constraint step_of_one_subject check (num_nonnulls(case_id, subject_id) = 1),
    add constraint step_subject_has_region check ((subject_id is null) = (region_code is null));
create index step_subject on step (subject_id, opened_at) where subject_id is not null;
create index step_subject_region on step (region_code, due_at) where closed_at is null and subject_id is not null;
