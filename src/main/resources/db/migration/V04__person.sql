-- The only table with personal data of jobseekers.
create table person (
  id                uuid primary key,
  version           int         not null,
  first_name        text        not null check (length(first_name) between 1 and 100),
  last_name         text        not null check (length(last_name) between 1 and 100),
  birth_date        date        not null,
  postcode          text        not null,
  municipality_code text        not null,
  email             text check (length(email) <= 254),
  phone             text check (length(phone) <= 20),
  preferred_contact text        not null,
  language          text        not null,
  benefit           text        not null,
  bsn_encrypted     bytea,
  consent_given_at  timestamptz not null,
  check (email is not null or phone is not null),
  check (bsn_encrypted is null or benefit not in ('NONE', 'UNKNOWN'))
);
create index person_likely_same on person (birth_date, lower(last_name), municipality_code);
