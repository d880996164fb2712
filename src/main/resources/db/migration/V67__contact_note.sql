-- What the team notes of a contact with a jobseeker: functional conditions of work and appointments. Personal data, so it
-- can be removed; it is never copied anywhere.
create table contact_note (
  id         uuid primary key,
  person_id  uuid        not null references person,
  case_id    uuid        not null,
  text       text        not null check (length(text) between 1 and 1000),
  written_at timestamptz not null,
  written_by text        not null,
  -- the page warned that it looked like health data, and it was kept all the same
  warned     boolean     not null
);
create index contact_note_case on contact_note (case_id, written_at desc);
create index contact_note_person on contact_note (person_id);
