create table employer (
    id            uuid primary key,
    version       integer not null,
    name          text    not null check (length(name) between 1 and 120),
    kvk_number    text    not null unique check (kvk_number ~ '^[0-9]{8}$'),
    -- of the team that registered it
    region_code   text    not null,
    place         text    not null,
    contact_name  text    not null,
    contact_phone text    not null,
    contact_email text    not null
);
create index employer_name on employer (lower(name));

create sequence vacancy_serial;

create table vacancy (
    id                uuid primary key,
    version           integer     not null,
    number            text        not null unique,
    -- one vacancy per submission, however often it is sent
    submission_id     uuid        not null unique,
    employer_id       uuid        not null references employer,
    title             text        not null,
    description       text        not null,
    occupation_uri    text,
    occupation_label  text,
    region_code       text        not null,
    municipality_code text        not null,
    min_hours         integer     not null check (min_hours >= 1),
    max_hours         integer     not null check (max_hours between min_hours and 40),
    places            integer     not null check (places between 1 and 500),
    -- number of rows in vacancy_place, kept under the row lock of the vacancy
    places_taken      integer     not null check (places_taken between 0 and places),
    open_from         date        not null,
    open_until        date check (open_until >= open_from),
    offered_at        timestamptz not null,
    closed_at         timestamptz,
    status            text        not null generated always as (
        case when closed_at is not null then 'CLOSED' when places_taken >= places then 'FILLED' else 'OPEN' end) stored,
    check ((occupation_uri is null) = (occupation_label is null))
);
create index vacancy_region on vacancy (region_code, status, open_from);
create index vacancy_employer on vacancy (employer_id);

create table vacancy_skill (
    vacancy_id uuid    not null references vacancy,
    position   integer not null,
    skill_uri  text    not null,
    strength   text    not null check (strength in ('MUST', 'NICE')),
    -- not unique by skill as well: Hibernate rewrites a changed list row by row
    primary key (vacancy_id, position)
);

-- One row is one place held by one case; the primary key makes taking it twice impossible.
create table vacancy_place (
    vacancy_id uuid        not null references vacancy,
    case_id    uuid        not null,
    taken_at   timestamptz not null,
    primary key (vacancy_id, case_id)
);
create index vacancy_place_case on vacancy_place (case_id);
