-- Comparison (sammenligning): the same indicator for the municipality, its neighbours, networks, groups and the country.
create table comparison_unit (
  municipality text    not null,
  code         text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger       text    not null generated always as ('indicator') stored,
  sequence     bigint  not null,
  position     integer not null,
  name_nb      text    not null,
  name_en      text    not null,
  kind         text    not null check (kind in ('OWN', 'NEIGHBOUR', 'NETWORK', 'KOSTRA_GROUP', 'COUNTRY')),
  primary key (municipality, code),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
create unique index comparison_unit_own on comparison_unit (municipality) where kind = 'OWN';
comment on column comparison_unit.kind is 'Networks (ASSS), KOSTRA groups and the country are averages and are not ranked';

create table compared_indicator (
  municipality      text    not null,
  code              text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger            text    not null generated always as ('indicator') stored,
  sequence          bigint  not null,
  position          integer not null,
  name_nb           text    not null,
  name_en           text    not null,
  unit              text    not null check (unit <> ''),
  area              text    not null,
  category          text    not null,
  better            text    not null check (better in ('HIGHER', 'LOWER', 'NEITHER')),
  deflator_adjusted boolean not null,
  need_adjusted     boolean not null,
  source            text    not null,
  primary key (municipality, code),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column compared_indicator.deflator_adjusted is 'Deflatorjustert: earlier years stand in the prices of the last';
comment on column compared_indicator.need_adjusted is 'Behovsjustert: corrected for differences in need between municipalities';

create table compared_value (
  municipality text    not null,
  ledger       text    not null generated always as ('indicator') stored,
  sequence     bigint  not null,
  position     integer not null,
  indicator    text    not null,
  unit         text    not null,
  year         integer not null check (year between 1900 and 2200),
  year_stated  boolean not null,
  value        numeric check (scale(value) <= 6 and abs(value) < 1e16),
  missing_nb   text,
  missing_en   text,
  source       text    not null,
  published_at timestamptz not null,
  primary key (municipality, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, indicator) references compared_indicator (municipality, code),
  foreign key (municipality, unit) references comparison_unit (municipality, code),
  unique (municipality, indicator, unit, year, sequence),
  check ((value is null) = (missing_nb is not null)),
  check ((missing_nb is null) = (missing_en is null))
);
comment on column compared_value.year_stated is 'Whether the source names the year; if not, it is presumed';
comment on column compared_value.published_at is 'Vintage: of several of the same unit and year the newest counts';
