-- What a vacancy asks beside skills, and what a case offers: codes of the enums Licence and WorkCondition.
alter table vacancy add column licences text[] not null default '{}';
alter table vacancy add column conditions text[] not null default '{}';
alter table trajectory add column licences text[] not null default '{}';
-- work that does not suit; only what the work is like, never why
alter table trajectory add column excluded_conditions text[] not null default '{}';

-- One score with its reasons, as they were when the vacancy was proposed; each reason is a kind, numbers and codes.
alter table proposal add column reasons text[] not null default '{}';
alter table proposal drop column skills_score;
alter table proposal drop column full_match;
alter table proposal drop column partial_match;
alter table proposal drop column hours_fit;
alter table proposal drop column same_municipality;

-- Which rows the index of matching has to read again. The transaction's number, not a time or a sequence, tells what a
-- reader cannot have seen: everything from the oldest transaction that was still running when it looked.
create table match_change (
    kind text not null check (kind in ('VACANCY', 'CASE', 'OWNER', 'TAXONOMY')),
    id   uuid not null,
    xid  xid8 not null,
    primary key (kind, id)
);
create index match_change_xid on match_change (xid);

-- arguments: kind, and the column that holds the id
create function match_changed() returns trigger language plpgsql as $$
begin
    execute format('insert into match_change (kind, id, xid)
                    select distinct %L, %I, pg_current_xact_id() from changed order by 2
                    on conflict (kind, id) do update set xid = excluded.xid where match_change.xid <> excluded.xid',
                   tg_argv[0], tg_argv[1]);
    return null;
end $$;

create function match_taxonomy_changed() returns trigger language plpgsql as $$
begin
    insert into match_change (kind, id, xid) values ('TAXONOMY', '00000000-0000-0000-0000-000000000000', pg_current_xact_id())
    on conflict (kind, id) do update set xid = excluded.xid where match_change.xid <> excluded.xid;
    return null;
end $$;

create trigger match_vacancy_added after insert on vacancy referencing new table as changed
    for each statement execute function match_changed('VACANCY', 'id');
create trigger match_vacancy_changed after update on vacancy referencing new table as changed
    for each statement execute function match_changed('VACANCY', 'id');
create trigger match_vacancy_removed after delete on vacancy referencing old table as changed
    for each statement execute function match_changed('VACANCY', 'id');
create trigger match_vacancy_skill_added after insert on vacancy_skill referencing new table as changed
    for each statement execute function match_changed('VACANCY', 'vacancy_id');
create trigger match_vacancy_skill_changed after update on vacancy_skill referencing new table as changed
    for each statement execute function match_changed('VACANCY', 'vacancy_id');
create trigger match_vacancy_skill_removed after delete on vacancy_skill referencing old table as changed
    for each statement execute function match_changed('VACANCY', 'vacancy_id');
create trigger match_case_added after insert on trajectory referencing new table as changed
    for each statement execute function match_changed('CASE', 'id');
create trigger match_case_changed after update on trajectory referencing new table as changed
    for each statement execute function match_changed('CASE', 'id');
create trigger match_case_removed after delete on trajectory referencing old table as changed
    for each statement execute function match_changed('CASE', 'id');
create trigger match_profile_item_added after insert on skill_profile_item referencing new table as changed
    for each statement execute function match_changed('OWNER', 'owner');
create trigger match_profile_item_changed after update on skill_profile_item referencing new table as changed
    for each statement execute function match_changed('OWNER', 'owner');
create trigger match_profile_item_removed after delete on skill_profile_item referencing old table as changed
    for each statement execute function match_changed('OWNER', 'owner');
create trigger match_concept_changed after insert or update or delete on concept
    for each statement execute function match_taxonomy_changed();
create trigger match_hierarchy_changed after insert or update or delete on concept_broader
    for each statement execute function match_taxonomy_changed();

-- A part that a vacancy does not ask counts for nothing; the others share its weight.
insert into parameter (code, value, unit, valid_from, source) values
    ('matching.weight-skills', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.weight-languages', '10', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.weight-hours', '15', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.weight-distance', '15', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.weight-licences', '5', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.weight-conditions', '5', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.weight-must', '2', 'count', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.neighbour-share', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.hour-short', '10', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.distance-near', '5', 'kilometre', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.distance-far', '40', 'kilometre', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.distance-unknown', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.minimum-score', '30', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('matching.proposed-at-once', '10', 'count', '2022-01-01', 'Startwaarde van Dichterbij');
