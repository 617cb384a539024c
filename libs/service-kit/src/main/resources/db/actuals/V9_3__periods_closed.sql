-- Until which period the accounts of a year are closed (periodeavslutning); the last revision counts.
create table periods_closed (
  municipality text        not null check (municipality ~ '^[0-9]{4}$'),
  year         integer     not null,
  revision     bigint      not null,
  through      integer     not null check (through between 0 and 13),
  recorded_at  timestamptz not null,
  primary key (municipality, year, revision)
);
comment on column periods_closed.through is 'Last closed period; 0: all open, 13: the year is closed';
