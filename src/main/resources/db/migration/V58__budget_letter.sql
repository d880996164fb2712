-- The letter about a decision as it was first handed out. Made once: neither a later name nor a later text changes it.
create table budget_letter (
    request_id uuid primary key references budget_request,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf        bytea       not null,
    made_at    timestamptz not null
);
-- it can be destroyed with the dossier, and not be changed
create trigger budget_letter_stays before update on budget_letter
    for each row execute function refuse_change();
