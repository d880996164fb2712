-- A placed case that is handed over to another region: its moments are cancelled here and planned there.
alter table follow_up drop constraint follow_up_placement_id_months_key;
create unique index follow_up_moment on follow_up (placement_id, months) where state <> 'CANCELLED';
