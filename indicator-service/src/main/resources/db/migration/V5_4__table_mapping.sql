-- Mappings (koblinger) from cells of statistical tables to indicators; a revision is added, never edited.
create table table_mapping (
  municipality text        not null,
  code         text        not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  revision     integer     not null check (revision >= 1),
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  recorded_at  timestamptz not null,
  mapping      jsonb       not null,
  primary key (municipality, code, revision),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on table table_mapping is 'The newest revision counts';
comment on column table_mapping.mapping is 'Table, time dimension, source and cells in the form of the API';
