alter table parameter drop constraint parameter_unit_check;
alter table parameter add constraint parameter_unit_check
    check (unit in ('count', 'year', 'month', 'working-day', 'score', 'period', 'euro'));

-- budget.person-ceiling has no row: no ceiling per person is known, and a region that has one adds it.
insert into parameter (code, value, unit, valid_from, source) values
    ('budget.four-eyes-threshold', '2500', 'euro', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('budget.reservation-term', 'P28D', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('budget.waiting-term', 'P6M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('budget.objection-term', 'P6W', 'period', '2022-01-01', 'Algemene wet bestuursrecht, art. 6:7'),
    ('term.decide-budget', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.decide-budget', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.decide-budget', '60', 'score', '2022-01-01', 'Startwaarde van Dichterbij');
