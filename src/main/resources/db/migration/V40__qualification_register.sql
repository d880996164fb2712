-- The qualification register as imported: never typed. What the register no longer holds is ended, and stays readable.
create table qualification (
    crebo       text primary key check (crebo ~ '^[0-9]{5}$'),
    dossier     text    not null,
    title       text    not null,
    level       integer not null check (level between 1 and 4),
    valid_from  date    not null,
    valid_until date check (valid_until >= valid_from),
    ended_on    date
);

-- Both ways: a leerbedrijf recognised for the one may also teach the other.
create table equivalent_qualification (
    crebo text not null references qualification,
    other text not null check (other ~ '^[0-9]{5}$'),
    primary key (crebo, other)
);

create table work_process (
    crebo     text not null references qualification,
    code      text not null check (code ~ '^[BP][0-9]+-K[0-9]+-W[0-9]+$'),
    core_task text not null,
    title     text not null,
    ended_on  date,
    primary key (crebo, code)
);

-- Recognition of an employer as leerbedrijf, as SBB gives it: valid_until is the last day, null while there is none.
create table leerbedrijf_recognition (
    id             uuid primary key,
    employer_id    uuid        not null references employer,
    leerbedrijf_id text        not null,
    crebo          text        not null references qualification,
    valid_from     date        not null,
    valid_until    date check (valid_until >= valid_from),
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    exclude using gist (employer_id with =, crebo with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index leerbedrijf_recognition_employer on leerbedrijf_recognition (employer_id, valid_from);
