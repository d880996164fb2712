-- Who entered or changed which regeling, when and why.
create table regeling_change (
    id            bigint generated always as identity primary key,
    regeling_code text        not null references regeling (code),
    -- name, last-day or source; new for a regeling that was entered
    what          text        not null check (what in ('new', 'name', 'last-day', 'source')),
    former        text,
    value         text,
    reason        text        not null check (length(reason) between 1 and 300),
    changed_by    text        not null,
    changed_at    timestamptz not null
);
create index regeling_change_code on regeling_change (regeling_code, changed_at desc);
create trigger regeling_change_append_only before update or delete on regeling_change
    for each row execute function refuse_change();

-- Parameters that may have no value at all, with the unit of one and an example; a process owner can let one begin.
create table optional_parameter (
    code    text primary key,
    unit    text not null,
    example text not null
);
insert into optional_parameter (code, unit, example) values ('budget.person-ceiling', 'euro', '5000');
