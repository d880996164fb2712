-- The taxonomy of occupations and skills, and the skill profile of every person.

create extension if not exists pg_trgm;

create table concept (
    uri         text primary key,
    -- ESCO today; CompetentNL brings its own concepts beside it
    scheme      text not null,
    kind        text not null check (kind in ('OCCUPATION', 'ISCO_GROUP', 'SKILL', 'SKILL_GROUP')),
    code        text,
    label       text not null,
    description text,
    -- which file of the edition holds it: absence ends a concept only when that file was read
    file        text not null,
    ended_on    date
);
create index concept_kind on concept (kind);

create table concept_label (
    concept_uri text    not null references concept (uri),
    label       text    not null,
    -- the label in small letters without accents, as searches are
    search      text    not null,
    preferred   boolean not null,
    primary key (concept_uri, label)
);
create index concept_label_search on concept_label using gin (search gin_trgm_ops);

create table concept_broader (
    concept_uri text not null references concept (uri),
    broader_uri text not null references concept (uri) check (broader_uri <> concept_uri),
    primary key (concept_uri, broader_uri)
);
create index concept_broader_broader on concept_broader (broader_uri);

create table occupation_skill (
    occupation_uri text    not null references concept (uri),
    skill_uri      text    not null references concept (uri),
    essential      boolean not null,
    primary key (occupation_uri, skill_uri)
);

create table skill_profile (
    owner        uuid primary key,
    state        text    not null check (state in ('DRAFT', 'CONFIRMED')),
    confirmed_on date,
    version      integer not null,
    check (state = 'DRAFT' or confirmed_on is not null)
);

create table skill_profile_wish (
    owner          uuid    not null references skill_profile (owner) on delete cascade,
    place          integer not null,
    occupation_uri text    not null references concept (uri),
    primary key (owner, place)
);

create table skill_profile_item (
    id          uuid primary key,
    owner       uuid        not null references skill_profile (owner) on delete cascade,
    concept_uri text references concept (uri),
    own_words   text check (length(own_words) between 1 and 200),
    level       text        not null check (level in ('STARTER', 'EXPERIENCED', 'EXPERT')),
    source      text        not null check (source in ('JOBSEEKER', 'CASEWORKER')),
    added_at    timestamptz not null,
    unique (owner, concept_uri),
    check (num_nonnulls(concept_uri, own_words) = 1)
);
