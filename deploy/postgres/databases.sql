-- Run by the PostgreSQL image once, on an empty data directory. A database and an owner for each of the two programs,
-- which cannot look into each other's: the engine must never see a name or a BSN.
\set ON_ERROR_STOP on
\getenv dichterbij_password DICHTERBIJ_DB_PASSWORD
\getenv camunda_password CAMUNDA_DB_PASSWORD

create role dichterbij login password :'dichterbij_password';
create role camunda login password :'camunda_password';

create database dichterbij owner dichterbij;
create database camunda owner camunda;

revoke all on database dichterbij, camunda from public;
