-- Files with accounts (regnskap): what each was declared to be, what became of it, and the file itself until it is read.
create table actuals_import (
  municipality    text        not null check (municipality ~ '^[0-9]{4}$'),
  id              text        not null,
  file_digest     text        not null,
  bytes           bigint      not null,
  format          text        not null,
  kind            text        not null check (kind in ('SNAPSHOT', 'INCREMENT')),
  source          text        not null,
  year            integer     not null,
  through         integer     not null check (through between 1 and 13),
  profile         text,
  status          text        not null check (status in ('RECEIVED', 'COMPLETED', 'FAILED', 'SUPERSEDED')),
  revision        bigint      not null,
  received_at     timestamptz not null,
  finished_at     timestamptz,
  lines           bigint      not null,
  taken           bigint      not null,
  outside         bigint      not null,
  amount          numeric(24, 2),
  ledger          text,
  ledger_sequence bigint,
  superseded_by   text,
  report          text        not null,
  primary key (municipality, id)
);
create index actuals_import_waiting on actuals_import (received_at) where status = 'RECEIVED';
create index actuals_import_in_force on actuals_import (municipality, ledger) where status = 'COMPLETED';
comment on column actuals_import.id is 'Follows from the file and what it is declared to be';
comment on column actuals_import.through is 'Last period (regnskapsperiode) in the file: 1 to 12; 13 is the closed year';
comment on column actuals_import.revision is 'Counts what became of the import; the number of its events';
comment on column actuals_import.amount is 'NOK of what was taken, KOSTRA sign';
comment on column actuals_import.report is 'What was said of the file, as JSON';
comment on column actuals_import.outside is 'Records of account classes that another service owns';

create table actuals_import_part (
  municipality text    not null,
  id           text    not null,
  position     integer not null,
  content      bytea   not null,
  primary key (municipality, id, position)
);
alter table actuals_import_part alter column content set storage external;
comment on table actuals_import_part is 'The file in pieces, from when it is received until it is completed or refused';

create table actuals_import_progress (
  municipality text    not null,
  id           text    not null,
  attempts     integer not null,
  lines        bigint  not null,
  primary key (municipality, id)
);
comment on table actuals_import_progress is 'Written while an import is under way, in transactions of its own; says nothing of what is stored';
