-- One agreement for each round of a case. Its terms are complete or absent.
create table praktijk_agreement (
    id                 uuid primary key,
    case_id            uuid        not null references trajectory,
    occurrence         integer     not null,
    region_code        text        not null,
    state              text        not null check (state in ('DRAFT', 'ACTIVE', 'ENDED')),
    employer_id        uuid references employer,
    crebo              text references qualification,
    school             text,
    period_from        date,
    period_until       date check (period_until >= period_from),
    hours              integer check (hours between 1 and 5000),
    trainer_name       text,
    trainer_email      text,
    trainer_phone      text,
    stopped_early      boolean     not null default false,
    judgement_asked_at timestamptz,
    judged_at          timestamptz,
    judged_by          text,
    ended_at           timestamptz,
    end_reason         text check (end_reason in ('issued', 'not-issued', 'case-closed')),
    opened_at          timestamptz not null,
    unique (case_id, occurrence),
    check (num_nonnulls(employer_id, crebo, school, period_from, period_until, trainer_name, trainer_email, trainer_phone) in (0, 8)),
    check (state <> 'ACTIVE' or employer_id is not null),
    check ((state = 'ENDED') = (ended_at is not null) and (ended_at is null) = (end_reason is null)),
    check ((judged_at is null) = (judged_by is null))
);

create table praktijk_agreement_process (
    agreement_id uuid not null references praktijk_agreement,
    crebo        text not null,
    code         text not null,
    mastered     boolean,
    primary key (agreement_id, code),
    foreign key (crebo, code) references work_process
);

create table praktijk_signature (
    agreement_id uuid        not null references praktijk_agreement,
    document     text        not null check (document in ('AGREEMENT', 'STATEMENT')),
    party        text        not null check (party in ('SCHOOL', 'LEERBEDRIJF', 'STUDENT', 'PRAKTIJKOPLEIDER')),
    name         text        not null,
    signed_on    date        not null,
    -- the school's own reference, on the statement
    reference    text        not null default '',
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    primary key (agreement_id, document, party)
);

-- Every time the decision praktijkverklaring-issue was taken: rule, version and what it was given.
create table praktijk_issue_decision (
    element_instance_key    bigint primary key,
    agreement_id            uuid        not null references praktijk_agreement,
    rule_id                 text        not null,
    outcome                 text        not null,
    reason                  text        not null,
    decision_version        integer,
    agreement_signed        boolean     not null,
    recognition_valid       boolean     not null,
    mastered_count          integer     not null,
    praktijkopleider_signed boolean     not null,
    school_signed           boolean     not null,
    decided_at              timestamptz not null
);
create index praktijk_issue_decision_agreement on praktijk_issue_decision (agreement_id, decided_at);

create sequence praktijkverklaring_serial;

create table praktijkverklaring (
    id                 uuid primary key,
    -- once, whatever is delivered twice
    agreement_id       uuid        not null unique references praktijk_agreement,
    case_id            uuid        not null references trajectory,
    region_code        text        not null,
    number             text        not null unique,
    -- in the QR code; says nothing, and cannot be guessed
    verification_code  text        not null unique check (verification_code ~ '^[0-9A-Z]{26}$'),
    version            integer     not null,
    sha256             text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf                bytea       not null,
    issued_on          date        not null,
    issued_at          timestamptz not null,
    delivery_way       text,
    delivered_at       timestamptz,
    withdrawn_at       timestamptz,
    withdrawn_by       text,
    withdrawal_reason  text,
    withdrawal_note    text,
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason, withdrawal_note) in (0, 4)),
    check ((delivery_way is null) = (delivered_at is null))
);
create index praktijkverklaring_region on praktijkverklaring (region_code, issued_on desc, number desc);
create index praktijkverklaring_case on praktijkverklaring (case_id);

-- What was issued stays as it was issued, and what was withdrawn stays withdrawn.
create function keep_praktijkverklaring() returns trigger language plpgsql as $$
begin
    if (new.id, new.agreement_id, new.case_id, new.number, new.verification_code, new.version, new.sha256, new.pdf, new.issued_on, new.issued_at)
       is distinct from
       (old.id, old.agreement_id, old.case_id, old.number, old.verification_code, old.version, old.sha256, old.pdf, old.issued_on, old.issued_at)
       or old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by, new.withdrawal_reason, new.withdrawal_note)
       is distinct from (old.withdrawn_at, old.withdrawn_by, old.withdrawal_reason, old.withdrawal_note) then
        raise exception 'a praktijkverklaring that was issued or withdrawn is never changed';
    end if;
    return new;
end $$;
create trigger praktijkverklaring_stays before update on praktijkverklaring
    for each row execute function keep_praktijkverklaring();

insert into parameter (code, region_code, value, unit, valid_from, valid_to, source) values
    ('praktijkverklaring.target', 'AM03', '70', 'count', '2023-01-01', '2024-01-01', 'Actieplan Dichterbij dan je denkt, Drenthe 2023');
insert into parameter (code, value, unit, valid_from, source) values
    ('praktijkverklaring.judgement-reminder', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('praktijkverklaring.judgement-expiry', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.choose-leerbedrijf', '15', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.choose-leerbedrijf', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.choose-work-processes', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.choose-work-processes', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.sign-agreement', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.sign-agreement', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.call-praktijkopleider', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.call-praktijkopleider', '2', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij');
