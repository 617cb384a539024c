-- Imports of observations (import), known by their content so that none takes effect twice.
create table observation_import (
  municipality text    not null,
  digest       text    not null check (digest ~ '^[0-9a-f]{64}$'),
  read         integer not null check (read >= 0),
  published    integer not null check (published between 0 and read),
  sequence     bigint  not null,
  primary key (municipality, digest)
);
comment on column observation_import.digest is 'SHA-256 of the observations as they were read';
comment on column observation_import.read is 'How many observations the file had';
comment on column observation_import.published is 'How many of them said something new';
comment on column observation_import.sequence is 'Where the ledger of the municipality stood afterwards';
