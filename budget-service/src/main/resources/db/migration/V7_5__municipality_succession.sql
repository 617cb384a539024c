-- Which municipality number (kommunenummer) took the place of which, one to one.
create table municipality_succession (
  municipality text        not null check (municipality ~ '^[0-9]{4}$'),
  predecessor  text        not null check (predecessor ~ '^[0-9]{4}$'),
  valid_from   date        not null check (extract(doy from valid_from) = 1),
  recorded_at  timestamptz not null default clock_timestamp(),
  primary key (municipality),
  unique (predecessor),
  check (municipality <> predecessor)
);
comment on column municipality_succession.municipality is 'The new number';
comment on column municipality_succession.predecessor is 'The number it took the place of';
comment on column municipality_succession.valid_from is 'First day of the new number';
