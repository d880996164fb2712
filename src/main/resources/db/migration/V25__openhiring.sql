create sequence open_hiring_serial;

-- Work that is given to whoever is first on its list.
create table open_hiring_place (
    id                uuid primary key,
    version           integer     not null,
    number            text        not null unique,
    -- one place per submission, however often it is sent
    submission_id     uuid        not null unique,
    employer_id       uuid        not null references employer,
    mode              text        not null check (mode in ('EMPLOYER_OWNED', 'TEAM_MANAGED')),
    title             text        not null,
    region_code       text        not null,
    municipality_code text        not null,
    min_hours         integer     not null check (min_hours >= 1),
    max_hours         integer     not null check (max_hours between min_hours and 40),
    -- what people ask themselves before they enrol; nobody checks the answers
    lift_kg           integer check (lift_kg between 1 and 50),
    stand_hours       integer check (stand_hours between 1 and 10),
    demands           text[]      not null,
    places            integer     not null check (places between 1 and 500),
    offered_at        timestamptz not null,
    closed_at         timestamptz
);
create index open_hiring_place_region on open_hiring_place (region_code, offered_at desc);
create index open_hiring_place_employer on open_hiring_place (employer_id);

-- The list. Rows are only added, and the database itself gives the position.
create table open_hiring_enrolment (
    id             uuid primary key,
    place_id       uuid        not null references open_hiring_place,
    position       integer     not null,
    -- null for someone whom the employer enrolled at the door
    case_id        uuid references trajectory,
    occurrence     integer,
    submission_id  uuid unique,
    enrolled_at    timestamptz not null,
    -- the three questions that may be asked; kept on a list of the team only
    can_start      boolean,
    start_from     date,
    hours_per_week integer check (hours_per_week between 1 and 40),
    unique (place_id, position),
    -- one enrolment per round of a case, whatever is delivered twice
    unique (place_id, case_id, occurrence),
    check ((case_id is null) = (occurrence is null)),
    check ((case_id is null) = (submission_id is not null))
);
create index open_hiring_enrolment_case on open_hiring_enrolment (case_id);

-- How to call someone. Apart from the list, so that it can be deleted as soon as the list no longer needs it.
create table open_hiring_contact (
    enrolment_id uuid primary key references open_hiring_enrolment,
    first_name   text not null check (length(first_name) between 1 and 80),
    phone        text,
    email        text,
    check (phone is not null or email is not null)
);

-- What became of an enrolment. Rows are only added.
create table open_hiring_record (
    id             bigint generated always as identity primary key,
    enrolment_id   uuid        not null references open_hiring_enrolment,
    kind           text        not null check (kind in ('TURN', 'NO_ANSWER', 'STARTED', 'NOT_STARTED', 'DECLINED',
                                                        'UNREACHABLE', 'LEFT', 'REMOVED', 'CLOSED')),
    recorded_at    timestamptz not null,
    recorded_by    text        not null check (recorded_by in ('LIST', 'TEAM', 'EMPLOYER')),
    -- the engine's key of the step in which somebody was called; a step is one attempt
    step_key       bigint unique,
    start_date     date,
    hours_per_week integer check (hours_per_week between 1 and 48),
    contract_type  text
);
create index open_hiring_record_enrolment on open_hiring_record (enrolment_id, id);
create unique index open_hiring_record_turn on open_hiring_record (enrolment_id) where kind = 'TURN';
create unique index open_hiring_record_no_start on open_hiring_record (enrolment_id) where kind = 'NOT_STARTED';
-- an enrolment ends once
create unique index open_hiring_record_end on open_hiring_record (enrolment_id)
    where kind in ('STARTED', 'DECLINED', 'UNREACHABLE', 'LEFT', 'REMOVED', 'CLOSED');

create function open_hiring_ended(enrolment uuid) returns boolean language sql stable as $$
    select exists (select from open_hiring_record r where r.enrolment_id = enrolment
                      and r.kind in ('STARTED', 'DECLINED', 'UNREACHABLE', 'LEFT', 'REMOVED', 'CLOSED'))
$$;

-- Two people in the same millisecond: the second waits for the first and is one place further.
create function open_hiring_next_position() returns trigger language plpgsql as $$
begin
    perform 1 from open_hiring_place where id = new.place_id for update;
    new.position := (select coalesce(max(position), 0) + 1 from open_hiring_enrolment where place_id = new.place_id);
    return new;
end $$;
create trigger open_hiring_position before insert on open_hiring_enrolment
    for each row execute function open_hiring_next_position();

-- The order of the list is absolute: nobody gets a turn or an outcome while somebody before them is still waiting.
create function open_hiring_in_order() returns trigger language plpgsql as $$
begin
    if new.kind in ('TURN', 'STARTED', 'UNREACHABLE', 'NO_ANSWER') and exists (
        select from open_hiring_enrolment before join open_hiring_enrolment mine on mine.place_id = before.place_id
         where mine.id = new.enrolment_id and before.position < mine.position and not open_hiring_ended(before.id)) then
        raise exception 'enrolment % is not the first that waits', new.enrolment_id;
    end if;
    if new.kind = 'UNREACHABLE' and not exists (
        select from open_hiring_record where enrolment_id = new.enrolment_id and kind = 'NO_ANSWER') then
        raise exception 'enrolment % was never called', new.enrolment_id;
    end if;
    return new;
end $$;
create trigger open_hiring_order before insert on open_hiring_record
    for each row execute function open_hiring_in_order();

create trigger open_hiring_enrolment_append_only before update or delete on open_hiring_enrolment
    for each row execute function refuse_change();
create trigger open_hiring_record_append_only before update or delete on open_hiring_record
    for each row execute function refuse_change();
create trigger open_hiring_contact_never_changes before update on open_hiring_contact
    for each row execute function refuse_change();

-- A placement is in a vacancy or through open hiring. Follow-up after open hiring is voluntary.
alter table placement
    alter column vacancy_id drop not null,
    add column open_hiring_place_id uuid references open_hiring_place,
    add column follow_up_consent boolean not null default true,
    add constraint placement_of_one_kind check (num_nonnulls(vacancy_id, open_hiring_place_id) = 1);

insert into parameter (code, value, unit, valid_from, source) values
    ('open-hiring.max-call-attempts', '2', 'count', '2022-01-01', 'Startwaarde van Dichterbij; spelregels Open Hiring: overslaan alleen volgens een vaste regel'),
    ('open-hiring.call-retry-after', 'P1D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('open-hiring.ask-waiting-after', 'P30D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('open-hiring.ask-employer-after', 'P7D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.choose-open-hiring-place', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.call-in-turn', '2', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.call-in-turn', '1', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.call-in-turn', '80', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.confirm-open-hiring-start', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.confirm-open-hiring-start', '70', 'score', '2022-01-01', 'Startwaarde van Dichterbij');
