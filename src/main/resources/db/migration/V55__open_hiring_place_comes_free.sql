-- Somebody who started works there no longer: the place is free for the next on the list.
alter table open_hiring_record drop constraint open_hiring_record_kind_check;
alter table open_hiring_record add constraint open_hiring_record_kind_check
    check (kind in ('TURN', 'NO_ANSWER', 'STARTED', 'NOT_STARTED', 'ENDED', 'DECLINED', 'UNREACHABLE', 'LEFT', 'REMOVED', 'CLOSED'));
-- a place comes free once
create unique index open_hiring_record_free_again on open_hiring_record (enrolment_id) where kind in ('NOT_STARTED', 'ENDED');
drop index open_hiring_record_no_start;
