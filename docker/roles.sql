-- The two roles of the database. A superuser makes them once, connected to the new and empty database of the service:
--   ROGATORY_DB_OWNER=… ROGATORY_DB_OWNER_PASSWORD=… ROGATORY_DB_USER=… ROGATORY_DB_PASSWORD=… \
--       psql --dbname=rogatory --file=docker/roles.sql
-- The owner runs the migrations, and they grant the service's own role what it needs (R__grants.sql).
\set ON_ERROR_STOP on
\getenv owner ROGATORY_DB_OWNER
\getenv owner_password ROGATORY_DB_OWNER_PASSWORD
\getenv service ROGATORY_DB_USER
\getenv service_password ROGATORY_DB_PASSWORD

create role :"owner" login password :'owner_password';
create role :"service" login password :'service_password';

-- Else everybody who has a role in this server may connect, and make temporary tables.
revoke all on database :"DBNAME" from public;
revoke all on schema public from public;

alter database :"DBNAME" owner to :"owner";
grant usage, create on schema public to :"owner";
grant connect on database :"DBNAME" to :"service";
grant usage on schema public to :"service";
