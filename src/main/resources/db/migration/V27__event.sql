create sequence edition_serial;

-- One edition of an event, such as Zoo Werkt 't Festival of a year.
create table edition (
    id                 uuid primary key,
    version            integer     not null,
    number             text        not null unique,
    -- one edition per submission, however often it is sent
    submission_id      uuid        not null unique,
    name               text        not null check (length(name) between 1 and 120),
    held_on            date        not null,
    venue              text        not null,
    region_code        text        not null,
    municipality_code  text        not null,
    capacity           integer     not null check (capacity between 1 and 100000),
    state              text        not null check (state in ('PLANNED', 'OPEN', 'HELD', 'EVALUATED', 'CANCELLED')),
    evaluation         text,
    changed_at         timestamptz not null,
    check ((state = 'EVALUATED') = (evaluation is not null))
);
create index edition_region on edition (region_code, held_on desc);

create table stand (
    id          uuid primary key,
    edition_id  uuid    not null references edition,
    number      integer not null check (number >= 1),
    employer_id uuid    not null references employer,
    -- in the address behind the QR code
    code        text    not null unique check (code ~ '^[A-Z0-9]{6}$'),
    unique (edition_id, number)
);

-- Anonymous counts of visitors. Rows are only added: what was counted too much is a row below zero.
create table headcount (
    id         bigint generated always as identity primary key,
    edition_id uuid        not null references edition,
    -- sent twice is counted once
    submission_id uuid     not null unique,
    stand_id   uuid references stand,
    counted    integer     not null check (counted between -100000 and 100000 and counted <> 0),
    counted_at timestamptz not null,
    username   text        not null
);
create index headcount_edition on headcount (edition_id);
create trigger headcount_append_only before update or delete on headcount
    for each row execute function refuse_change();

-- People who left their name at a stand and agreed to be called.
create table lead (
    id              uuid primary key,
    edition_id      uuid        not null references edition,
    stand_id        uuid        not null references stand,
    submission_id   uuid        not null unique,
    -- of the registration that may come of it
    registration_id uuid        not null unique,
    name            text,
    email           text,
    phone           text,
    -- how the contact reads without blanks and capitals: leaving it twice at one stand is once
    contact_key     text,
    interests       text[]      not null,
    state           text        not null check (state in ('NEW', 'CONTACTED', 'REGISTERED', 'CLOSED')),
    close_reason    text,
    case_id         uuid references trajectory,
    consent_at      timestamptz not null,
    changed_at      timestamptz not null,
    erased_at       timestamptz,
    unique (stand_id, contact_key),
    check ((state = 'REGISTERED') = (case_id is not null)),
    check ((state = 'CLOSED') = (close_reason is not null)),
    check (erased_at is null or num_nonnulls(name, email, phone, contact_key) = 0),
    check (erased_at is not null or name is not null and num_nonnulls(email, phone) > 0)
);
create index lead_edition on lead (edition_id, consent_at);
create index lead_waiting on lead (changed_at) where state in ('NEW', 'CONTACTED');
create index lead_to_erase on lead (changed_at) where erased_at is null and state in ('REGISTERED', 'CLOSED');

insert into parameter (code, value, unit, valid_from, source) values
    ('event.lead-term', 'P30D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('event.lead-retention', 'P90D', 'period', '2022-01-01', 'Startwaarde van Dichterbij; nagaan: VNG Selectielijst'),
    ('term.prepare-event', '20', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.prepare-event', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.open-event', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.open-event', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.run-event', '1', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.run-event', '1', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.run-event', '80', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.follow-up-leads', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.follow-up-leads', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('expiry.follow-up-leads', '20', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.evaluate-event', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.evaluate-event', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij');
