create table proposal (
  id                uuid primary key,
  version           int         not null,
  case_id           uuid        not null references trajectory,
  vacancy_id        uuid        not null references vacancy,
  occurrence        int         not null,
  score             int         not null check (score between 0 and 100),
  skills_score      int         not null check (skills_score between 0 and 100),
  full_match        boolean     not null,
  partial_match     boolean     not null,
  hours_fit         boolean     not null,
  same_municipality boolean     not null,
  state             text        not null,
  decline_reason    text,
  changed_at        timestamptz not null,
  unique (case_id, vacancy_id)
);
create index proposal_vacancy on proposal (vacancy_id);
