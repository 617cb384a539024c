#!/usr/bin/env bash
# Creates a database for each service, owned by a role of the same name that no other service shares.
# The PostgreSQL image runs this once, when its volume is empty.
set -e

create() {
  psql --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
    --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

create budget "$BUDGET_DB_PASSWORD"
create investment "$INVESTMENT_DB_PASSWORD"
create indicator "$INDICATOR_DB_PASSWORD"
create gateway "$GATEWAY_DB_PASSWORD"
