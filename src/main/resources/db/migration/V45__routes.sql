-- Every route: what the advice was given, registration at UWV, answers of steps that need no worker of their own.

-- what is known of the registration as jobseeker at UWV; null: nobody asked yet
alter table trajectory add column uwv_registration text
  check (uwv_registration in ('REGISTERED', 'REFUSED', 'NOT_NEEDED', 'NO_ANSWER'));

-- who starts at once is compared with nothing
alter table route_advice alter column full_matches drop not null;
alter table route_advice alter column partial_matches drop not null;
-- codes of the facts that counted, such as employer-willing
alter table route_advice add column facts text[] not null default '{}';

-- coded answers of a human step that has no worker of its own; null for the others
alter table step add column answers jsonb;

insert into parameter (code, value, unit, valid_from, source) values
    ('term.register-at-uwv', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.register-at-uwv', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('expiry.register-at-uwv', '20', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.register-at-uwv', '40', 'score', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('term.discuss-next-step', '10', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('reminder.discuss-next-step', '5', 'working-day', '2022-01-01', 'Startwaarde van Dichterbij'),
    ('priority.discuss-next-step', '50', 'score', '2022-01-01', 'Startwaarde van Dichterbij');
