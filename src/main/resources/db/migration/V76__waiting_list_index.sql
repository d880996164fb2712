-- Whose turn it is, asked while the pool is locked: in the order of the list, whatever year they began to wait in.
create index budget_request_waiting on budget_request (regeling_code, region_code, category, waiting_number, year)
    where state = 'WAITING';
