-- Who of the team does what, and how people like to see it.

-- People of the team who signed in, so that work can be handed over to them by name.
create table colleague (
  username     text primary key,
  display_name text        not null,
  region_code  text        not null,
  seen_at      timestamptz not null
);
create index colleague_region on colleague (region_code);

-- who has a case; a case without a row is nobody's
create table case_owner (
  case_id  uuid primary key references trajectory,
  username text not null
);
create index case_owner_username on case_owner (username);

-- who does one step, where that is somebody else than who has the case
alter table step add column assigned_to text;
create index step_assigned on step (assigned_to) where closed_at is null;

-- Every change of hands; rows are only added.
create table handover (
  id            bigint generated always as identity primary key,
  case_id       uuid        not null references trajectory,
  -- null: the whole case
  step_key      bigint,
  from_username text,
  to_username   text        not null,
  reason        text        not null check (reason in ('start', 'absent', 'workload', 'expertise', 'left', 'other')),
  by_username   text        not null,
  at            timestamptz not null
);
create index handover_case on handover (case_id, at);
create trigger handover_append_only before update or delete on handover
    for each row execute function refuse_change();

create table saved_filter (
  id       bigint generated always as identity primary key,
  username text not null,
  name     varchar(40) not null,
  -- codes only, as in an address
  query    varchar(300) not null,
  unique (username, name)
);
