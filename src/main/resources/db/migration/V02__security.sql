-- Sessions live in the database, so that any copy of the application may serve any request (Spring Session's schema).
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- A link that is its own key. Only the hash is kept: who reads this table cannot follow a link.
create table personal_link (
    id         uuid primary key,
    purpose    varchar(40) not null,
    subject    uuid        not null,
    token_hash bytea       not null unique check (octet_length(token_hash) = 32),
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index personal_link_subject on personal_link (purpose, subject);

-- Who opened which dossier and when.
create table dossier_read (
    id       bigint generated always as identity primary key,
    case_id  uuid         not null,
    username varchar(100) not null,
    read_at  timestamptz  not null
);
create index dossier_read_case on dossier_read (case_id, read_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added, never changed', tg_table_name;
end $$;

create trigger dossier_read_append_only before update or delete on dossier_read
    for each row execute function refuse_change();
