-- Outbox: Spring Modulith's event publication registry. Holds engine messages only, which carry no personal data;
-- completed publications are deleted.
create table event_publication (
  id                     uuid primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_status on event_publication (status, publication_date);

-- Guard against a second start, and the way from a case to its instance in Operate.
create table process_instance (
  process_id    text        not null,
  business_key  text        not null,
  instance_key  bigint      not null unique,
  registered_at timestamptz not null,
  primary key (process_id, business_key)
);

-- What this application deployed, so that a decision can be explained with the version that was used.
create table deployment (
  deployment_key bigint primary key,
  checksum       text        not null,
  deployed_at    timestamptz not null
);
create table deployed_definition (
  deployment_key bigint not null references deployment,
  kind           text   not null check (kind in ('process', 'decision', 'form')),
  definition_id  text   not null,
  version        int    not null,
  definition_key bigint not null,
  primary key (deployment_key, kind, definition_id)
);
create index deployed_definition_key on deployed_definition (definition_key);
