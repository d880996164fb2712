-- Who changed which parameter, when and why.
create table parameter_change (
  id           bigint generated always as identity primary key,
  code         text        not null,
  region_code  text references region (code),
  former_value text,
  value        text        not null,
  valid_from   date        not null,
  reason       text        not null check (length(reason) between 1 and 500),
  source       text        not null,
  changed_by   text        not null,
  changed_at   timestamptz not null
);
create index parameter_change_code on parameter_change (code, changed_at desc);

create trigger parameter_change_append_only before update or delete on parameter_change
    for each row execute function refuse_change();
