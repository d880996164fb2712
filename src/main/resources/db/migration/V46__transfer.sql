-- Cases whose jobseeker moved to another labour-market region.
create table case_transfer (
  from_case      uuid primary key references trajectory,
  -- the case that goes on in the other region; null without consent, or where that region has no team here
  to_case        uuid unique references trajectory,
  to_region      text        not null,
  consent        boolean     not null,
  transferred_at timestamptz not null,
  transferred_by text        not null,
  check (consent or to_case is null)
);
