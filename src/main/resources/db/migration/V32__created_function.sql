-- A function that was carved for one case: nobody else is proposed for it or gets its place.
alter table vacancy add column reserved_for uuid;
create index vacancy_reserved on vacancy (reserved_for) where reserved_for is not null;
