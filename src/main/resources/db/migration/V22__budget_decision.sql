-- What the rules said about a request, and what they were given: every decision can be explained later.
create table budget_advice (
    request_id                  uuid           not null references budget_request,
    assessment                  integer        not null,
    rule_id                     text           not null,
    outcome                     text           not null,
    reason                      text           not null,
    -- of rmt-budget; null when the process was not deployed by this application
    decision_version            integer,
    given_at                    timestamptz    not null,
    regeling_code               text references regeling (code),
    scheme_active               boolean        not null,
    resident_in_region          boolean        not null,
    regular_provision_available boolean        not null,
    category_in_plan            boolean        not null,
    waiting_ahead               integer        not null,
    requested_amount            numeric(12, 2) not null,
    available_amount            numeric(12, 2) not null,
    person_amount               numeric(12, 2) not null,
    person_ceiling              numeric(12, 2),
    primary key (request_id, assessment)
);

-- What people decided. A draft that was sent back stays, with the reason.
create table budget_decision (
    request_id      uuid        not null references budget_request,
    number          integer     not null,
    outcome         text        not null check (outcome in ('APPROVED', 'REFUSED', 'WITHDRAWN')),
    motivation      text        not null check (length(motivation) between 1 and 2000),
    two_needed      boolean     not null,
    first_username  text        not null,
    first_name      text        not null,
    first_at        timestamptz not null,
    second_username text,
    second_name     text,
    second_at       timestamptz,
    returned_by     text,
    returned_name   text,
    returned_at     timestamptz,
    return_reason   text check (length(return_reason) between 1 and 2000),
    primary key (request_id, number),
    -- four eyes are four eyes
    check (second_username <> first_username),
    check ((second_username is null) = (second_at is null)),
    check ((returned_by is null) = (returned_at is null))
);
create unique index budget_decision_current on budget_decision (request_id) where returned_at is null;
