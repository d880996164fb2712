-- Forms of human steps on the case page.

-- every version that this application deployed
create table deployed_form (
  form_key bigint primary key,
  schema   jsonb not null
);

alter table step
  -- the form of this step; null when it can only be answered in Tasklist
  add column form_key bigint,
  -- the process variables that the form mentions, as they were when the step opened: references, codes, dates
  add column form_data jsonb,
  -- sent from the case page; the process closes the step soon after
  add column submitted_at timestamptz,
  add column submitted_by text,
  -- as the process gives it to the engine; 0 to 100
  add column priority int not null default 50,
  add constraint step_form check ((form_key is null) = (form_data is null)),
  add constraint step_submitted check ((submitted_at is null) = (submitted_by is null));
