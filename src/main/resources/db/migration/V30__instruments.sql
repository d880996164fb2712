-- Instruments carry amounts and percentages: a unit is any word, so that new kinds need no change here.
alter table parameter drop constraint if exists parameter_unit_check;
alter table parameter add constraint parameter_unit_form check (unit ~ '^[a-z]+(-[a-z]+)*$');

-- Amounts, percentages and terms of the instruments: instrument.<code of the instrument>.<what>
insert into parameter (code, value, unit, valid_from, source) values
    ('instruments.older-worker-age', '56', 'year', '2018-01-01', 'Wet tegemoetkomingen loondomein, art. 2.2 (te controleren)'),
    ('instrument.trial-college.duration', '2', 'month', '2015-01-01', 'Participatiewet (tekst van 1 juli 2025), art. 10'),
    ('instrument.trial-college.extension', '4', 'month', '2015-01-01', 'Participatiewet (tekst van 1 juli 2025), art. 10'),
    ('instrument.trial-uwv.duration', '2', 'month', '2020-01-01', 'uwv.nl, proefplaatsing, voorwaarden'),
    ('instrument.trial-uwv.longest', '6', 'month', '2020-01-01', 'uwv.nl, proefplaatsing; bij uitzondering'),
    ('instrument.trial-uwv.decision', '10', 'working-day', '2020-01-01', 'uwv.nl: meestal binnen twee weken'),
    ('instrument.trial-uwv.contract-after', '6', 'month', '2020-01-01', 'uwv.nl, proefplaatsing, voorwaarden'),
    ('instrument.trial-uwv.unemployed-ww', '3', 'month', '2020-01-01', 'uwv.nl, proefplaatsing, voorwaarden WW'),
    ('instrument.trial-uwv.age-without-qualification', '27', 'year', '2020-01-01', 'uwv.nl, proefplaatsing, voorwaarden WW: jonger dan dit'),
    ('instrument.wage-subsidy.share', '70', 'percent', '2021-07-01', 'Participatiewet art. 10d; hoogstens, van het minimumloon'),
    ('instrument.wage-subsidy.employer-costs', '23.5', 'percent', '2021-07-01', 'werkzaakrivierenland.nl (te controleren)'),
    ('instrument.wage-subsidy-flat.share', '50', 'percent', '2021-07-01', 'Participatiewet art. 10d lid 5 (te controleren); van het minimumloon'),
    ('instrument.wage-subsidy-flat.longest', '6', 'month', '2021-07-01', 'Participatiewet art. 10d lid 5 (te controleren)'),
    ('instrument.wage-cost-benefit-register.per-hour', '1.01', 'euro', '2026-01-01', 'fundamentvoor.nl, 2026'),
    ('instrument.wage-cost-benefit-register.per-year', '2000', 'euro', '2026-01-01', 'fundamentvoor.nl, 2026; hoogstens'),
    ('instrument.wage-cost-benefit-certificate.per-hour', '3.05', 'euro', '2026-01-01', 'fundamentvoor.nl, 2026'),
    ('instrument.wage-cost-benefit-certificate.per-year', '6000', 'euro', '2026-01-01', 'fundamentvoor.nl, 2026; hoogstens'),
    ('instrument.wage-cost-benefit-certificate.longest', '3', 'year', '2026-01-01', 'fundamentvoor.nl, 2026'),
    ('instrument.job-coach-uwv.year-one', '15', 'percent', '2020-01-01', 'factorwerk.org, gids UWV (datum onbekend); van de gewerkte uren'),
    ('instrument.job-coach-uwv.year-two', '7.5', 'percent', '2020-01-01', 'factorwerk.org, gids UWV (datum onbekend); van de gewerkte uren'),
    ('instrument.job-coach-uwv.year-three', '6', 'percent', '2020-01-01', 'factorwerk.org, gids UWV (datum onbekend); van de gewerkte uren'),
    ('instrument.job-coach-uwv.hours', '12', 'hour', '2020-01-01', 'factorwerk.org, gids UWV (datum onbekend); minstens, per week'),
    ('instrument.job-coach-uwv.contract', '6', 'month', '2020-01-01', 'factorwerk.org, gids UWV (datum onbekend); minstens');

-- Coded answers only; never what somebody has or uses.
create table instrument_facts (
  case_id            uuid        not null references trajectory,
  occurrence         int         not null,
  uwv_registered     text        not null,
  fit_doubted        text        not null,
  trial_conditions   text        not null,
  ww_trial_access    text        not null,
  earns_minimum_wage text        not null,
  wage_value         text        not null,
  jobs_register      text        not null,
  lkv_certificate    text        not null,
  support_needed     text        not null,
  recorded_at        timestamptz not null,
  primary key (case_id, occurrence)
);

-- One row each time the table advised; the engine's key of that step makes a second delivery harmless.
create table instrument_decision (
  element_instance_key bigint primary key,
  case_id              uuid        not null references trajectory,
  occurrence           int         not null,
  decision_version     int,
  decided_at           timestamptz not null
);
create index instrument_decision_case on instrument_decision (case_id, decided_at desc);

create table instrument_input (
  decision_key bigint not null references instrument_decision,
  position     int    not null,
  name         text   not null,
  value        text   not null,
  primary key (decision_key, position)
);

create table instrument_advice (
  decision_key bigint  not null references instrument_decision,
  position     int     not null,
  rule_id      text    not null,
  instrument   text    not null,
  usable       boolean not null,
  name         text    not null,
  reason       text    not null,
  source       text    not null,
  primary key (decision_key, position)
);

-- The amounts and terms of that day, kept as they were.
create table instrument_term (
  decision_key bigint not null references instrument_decision,
  instrument   text   not null,
  code         text   not null,
  value        text   not null,
  unit         text   not null,
  source       text   not null,
  primary key (decision_key, instrument, code)
);

-- What a person decided to use with the placement of a round; the code none says that nothing is used.
create table instrument_choice (
  case_id    uuid        not null references trajectory,
  occurrence int         not null,
  instrument text        not null,
  chosen_by  text,
  chosen_at  timestamptz not null,
  primary key (case_id, occurrence, instrument)
);
