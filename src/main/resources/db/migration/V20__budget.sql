-- Money for jobseekers: regelingen (schemes), budgets, requests and the ledger. Every amount is in euros.
-- valid_from is the first day on which a row holds, valid_to the first day on which it no longer does (null: open).

create table regeling (
    code        text primary key check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    name        text not null,
    -- null: every region
    region_code text references region (code),
    valid_from  date not null,
    valid_to    date check (valid_to > valid_from),
    source      text not null
);

insert into regeling (code, name, region_code, valid_from, valid_to, source) values
    ('rmt', 'RMT aanvullende dienstverlening', null, '2021-03-25', '2025-01-01',
     'Tijdelijke regeling aanvullende crisisdienstverlening COVID-19 (BWBR0044968), geëindigd op 31-12-2024'),
    ('werkcentrum-drenthe', 'Werkcentrum Drenthe', 'AM03', '2025-01-01', null,
     'Opvolger van het RMT sinds het overgangsjaar 2025. Te controleren: wettelijke grondslag, voorwaarden en bedragen staan nog niet vast');

-- What one party pays in one region and year for one category. The totals follow from the ledger: only the ledger's
-- own trigger changes them.
create table budget (
    id            uuid primary key,
    regeling_code text           not null references regeling (code),
    region_code   text           not null references region (code),
    year          integer        not null check (year between 2021 and 2100),
    category      text           not null,
    paying_party  text           not null,
    granted       numeric(12, 2) not null default 0 check (granted >= 0),
    reserved      numeric(12, 2) not null default 0 check (reserved >= 0),
    committed     numeric(12, 2) not null default 0 check (committed >= 0),
    realised      numeric(12, 2) not null default 0 check (realised >= 0),
    available     numeric(12, 2) generated always as (granted - reserved - committed - realised) stored,
    constraint budget_never_over_committed check (reserved + committed + realised <= granted),
    unique (regeling_code, region_code, year, category, paying_party)
);
create index budget_region on budget (region_code, year);

create sequence budget_waiting_number;

create table budget_request (
    id             uuid primary key,
    case_id        uuid           not null references trajectory,
    occurrence     integer        not null,
    purpose        text           not null check (purpose ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    person_id      uuid           not null references person,
    region_code    text           not null,
    category       text           not null,
    amount         numeric(12, 2) not null check (amount > 0),
    regular_provision_available boolean not null,
    requested_at   timestamptz    not null,
    -- who asked: nobody approves their own request; null until somebody of the team put their name to it
    requested_by   text,
    requested_by_name text,
    explanation    text,
    state          text           not null,
    outcome        text check (outcome in ('APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_at     timestamptz,
    -- code of why the step "decide" came back
    remark         text,
    -- where it is paid from, as found when the rules were applied
    regeling_code  text references regeling (code),
    year           integer,
    budget_id      uuid references budget,
    -- how many reservations were made for it, each of which is booked under its own number
    reservations   integer        not null default 0,
    reserved_until timestamptz,
    -- place in the waiting list, given out once: lower goes first; the last one it had
    waiting_number bigint unique,
    waiting_until  timestamptz,
    -- it has waited as long as anybody does: a person decides without money
    waited         boolean        not null default false,
    -- follow from the ledger, like the totals of the budget
    reserved       numeric(12, 2) not null default 0 check (reserved >= 0),
    committed      numeric(12, 2) not null default 0 check (committed >= 0),
    realised       numeric(12, 2) not null default 0 check (realised >= 0),
    -- one request, however often it is made
    unique (case_id, occurrence, purpose),
    check (state <> 'WAITING' or waiting_number is not null),
    check ((state = 'RESERVED') = (reserved > 0)),
    check (state <> 'RESERVED' or budget_id is not null),
    check ((requested_by is null) = (requested_by_name is null))
);
create index budget_request_person on budget_request (person_id);
create index budget_request_budget on budget_request (budget_id);

create table budget_entry (
    id         bigint generated always as identity primary key,
    budget_id  uuid           not null references budget,
    request_id uuid references budget_request,
    kind       text           not null check (kind in ('GRANT', 'REDUCE', 'RESERVE', 'COMMIT', 'REALISE', 'RELEASE', 'RELEASE_REST')),
    amount     numeric(12, 2) not null check (amount > 0),
    -- makes booking the same thing twice impossible
    entry_key  text           not null unique,
    reason     text,
    username   text,
    booked_at  timestamptz    not null,
    check ((kind in ('GRANT', 'REDUCE')) = (request_id is null))
);
create index budget_entry_budget on budget_entry (budget_id, id);
create index budget_entry_request on budget_entry (request_id, id);

create function apply_budget_entry() returns trigger language plpgsql as $$
declare
    to_granted   numeric := case new.kind when 'GRANT' then new.amount when 'REDUCE' then -new.amount else 0 end;
    to_reserved  numeric := case when new.kind = 'RESERVE' then new.amount when new.kind in ('COMMIT', 'RELEASE') then -new.amount else 0 end;
    to_committed numeric := case when new.kind = 'COMMIT' then new.amount when new.kind in ('REALISE', 'RELEASE_REST') then -new.amount else 0 end;
    to_realised  numeric := case new.kind when 'REALISE' then new.amount else 0 end;
    new_state    text    := case new.kind when 'RESERVE' then 'RESERVED' when 'COMMIT' then 'COMMITTED' when 'RELEASE' then 'REQUESTED' end;
begin
    update budget set granted = granted + to_granted, reserved = reserved + to_reserved,
                      committed = committed + to_committed, realised = realised + to_realised
     where id = new.budget_id;
    update budget_request set reserved = reserved + to_reserved, committed = committed + to_committed,
                              realised = realised + to_realised, state = coalesce(new_state, state),
                              budget_id = new.budget_id
     where id = new.request_id;
    return null;
end $$;

create trigger budget_entry_applied after insert on budget_entry
    for each row execute function apply_budget_entry();
create trigger budget_entry_append_only before update or delete on budget_entry
    for each row execute function refuse_change();
create trigger budget_follows_ledger before update or delete on budget
    for each row when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger budget_request_follows_ledger before update of reserved, committed, realised on budget_request
    for each row when (pg_trigger_depth() = 0) execute function refuse_change();
