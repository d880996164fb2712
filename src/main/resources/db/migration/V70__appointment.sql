-- Appointments between a jobseeker and the team or an employer. What an appointment is about is a code and not a text,
-- so that nothing about somebody's health can be typed here.
create table appointment (
  id            uuid primary key,
  -- one appointment per form, however often it is sent
  submission_id uuid        not null unique,
  case_id       uuid        not null references trajectory,
  about         text        not null,
  way           text        not null check (way in ('PLACE', 'PHONE')),
  place         text        not null check (length(place) <= 200),
  starts_at     timestamptz not null,
  minutes       int         not null check (minutes between 5 and 480),
  made_by       text        not null,
  made_at       timestamptz not null,
  cancelled_at  timestamptz,
  check ((way = 'PLACE') = (place <> ''))
);
create index appointment_case on appointment (case_id, starts_at);
