-- What happened in cases, as other modules told it: only ever added to. References, codes and times; of the person no more
-- than the code of the benefit at registration.
create table insight_event (
  id                bigint generated always as identity primary key,
  -- transaction that told it: what began before this one ended cannot be missed by the projection
  tx                xid8        not null default pg_current_xact_id(),
  case_id           uuid        not null,
  region_code       text        not null,
  municipality_code text        not null,
  kind              text        not null check (kind in ('registered', 'milestone', 'route', 'waited', 'placed', 'closed')),
  -- registered: benefit; milestone: its id; route: the route; waited: for whom; placed: empty; closed: the reason
  code              text        not null,
  occurrence        int         not null,
  at                timestamptz not null,
  -- waited: how long
  seconds           bigint,
  -- what tells two events apart that are alike in all else
  source            text        not null default '',
  unique (case_id, kind, code, occurrence, at, source),
  check ((kind = 'waited') = (seconds is not null))
);
create index insight_event_tx on insight_event (tx);

-- One row per case, made from its events alone: it may be thrown away and made again.
create table insight_case (
  case_id           uuid primary key,
  region_code       text   not null,
  municipality_code text   not null,
  without_benefit   boolean not null,
  registered_on     date   not null,
  intake_on         date,
  advised_on        date,
  chosen_on         date,
  route             text,
  placed_on         date,
  closed_on         date,
  close_reason      text,
  waited_team       bigint not null,
  waited_jobseeker  bigint not null,
  waited_employer   bigint not null,
  waited_school     bigint not null,
  waited_budget     bigint not null
);
create index insight_case_registered on insight_case (region_code, registered_on);
create index insight_case_placed on insight_case (region_code, placed_on) where placed_on is not null;
create index insight_case_closed on insight_case (region_code, closed_on) where closed_on is not null;
create index insight_case_running on insight_case (region_code, registered_on) where placed_on is null and closed_on is null;

-- how far the events were taken up: the first transaction that was not
create table insight_mark (tx xid8 not null);
insert into insight_mark values ('0');

-- what was known before events were kept
insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at)
select t.id, t.region_code, t.municipality_code, 'registered', lower(p.benefit), 0, t.registered_at
from trajectory t join person p on p.id = t.person_id
on conflict do nothing;
insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at)
select t.id, t.region_code, t.municipality_code, 'milestone', m.code, m.occurrence, m.reached_at
from milestone m join trajectory t on t.id = m.case_id
on conflict do nothing;
insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at)
select distinct on (t.id) t.id, t.region_code, t.municipality_code, 'route', t.chosen_route, m.occurrence, m.reached_at
from trajectory t join milestone m on m.case_id = t.id and m.code = 'milestone-route-chosen'
where t.chosen_route is not null order by t.id, m.reached_at desc
on conflict do nothing;
insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at, seconds, source)
select t.id, t.region_code, t.municipality_code, 'waited', s.waiting_on, s.occurrence, s.closed_at,
       greatest(0, extract(epoch from s.closed_at - s.opened_at))::bigint, s.element_instance_key::text
from step s join trajectory t on t.id = s.case_id where s.closed_at is not null
on conflict do nothing;
insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at, source)
select t.id, t.region_code, t.municipality_code, 'placed', '', 0, p.start_date::timestamp at time zone 'Europe/Amsterdam', p.id::text
from placement p join trajectory t on t.id = p.case_id where p.state = 'STARTED'
on conflict do nothing;
insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at)
select id, region_code, municipality_code, 'closed', close_reason, 0, closed_at
from trajectory where closed_at is not null and close_reason is not null
on conflict do nothing;

insert into parameter (code, value, unit, valid_from, source) values
    ('figures.smallest-cell', '10', 'count', '2022-01-01', 'domain.md 7: kleinere aantallen verlaten het team niet (te controleren)');
