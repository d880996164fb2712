-- How far back and ahead a start may lie: it stood in the code before.
insert into parameter (code, value, unit, valid_from, source) values
    ('placement.start-back', 'P1M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('placement.start-ahead', 'P1Y', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    -- a start that was seen, and is told long after, is a start all the same
    ('placement.seen-start-back', 'P1Y', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('placement.max-hours-per-week', '48', 'count', '2022-01-01', 'Arbeidstijdenwet artikel 5:7: gemiddeld hoogstens 48 uur per week over 16 weken'),
    ('open-hiring.start-ahead', 'P3M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('training.start-ahead', 'P1Y', 'period', '2022-01-01', 'Startwaarde van Dichterbij');
