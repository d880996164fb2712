insert into parameter (code, value, unit, valid_from, source) values
    ('link-valid.employer-open-hiring', 'P12M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('link-valid.employer-start', 'P12M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('link-valid.employer-function', 'P6M', 'period', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('link-valid.praktijk-judgement', 'P3M', 'period', '2022-01-01', 'Startwaarde van Dichterbij');
