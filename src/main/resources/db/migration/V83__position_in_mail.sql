-- mails that still wait tell the position as well
update mail_order set position = (select n.position from open_hiring_enrolment n where n.id::text = mail_order.fact)
 where kind = 'OPEN_HIRING_ENROLLED' and state in ('WAITING', 'FAILED', 'UNCERTAIN', 'NO_ADDRESS', 'OFF');
