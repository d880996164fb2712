-- How often somebody is called before being skipped: the rule as it was when they enrolled, so that a change of the
-- parameter changes no list that runs.
alter table open_hiring_enrolment add column max_calls integer check (max_calls between 1 and 50);

alter table open_hiring_enrolment disable trigger open_hiring_enrolment_append_only;
update open_hiring_enrolment n set max_calls = (
    select p.value::integer from parameter p join open_hiring_place place on place.id = n.place_id
     where p.code = 'open-hiring.max-call-attempts' and (p.region_code = place.region_code or p.region_code is null)
       and daterange(p.valid_from, p.valid_to) @> (n.enrolled_at at time zone 'Europe/Amsterdam')::date
     order by p.region_code nulls last limit 1);
alter table open_hiring_enrolment enable trigger open_hiring_enrolment_append_only;

alter table open_hiring_enrolment alter column max_calls set not null;
