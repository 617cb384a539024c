-- The climate budget (klimabudsjett): what is aimed at, where, by which measures, and every figure stated of it.
create table climate_sector (
  municipality text    not null,
  code         text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger       text    not null generated always as ('indicator') stored,
  sequence     bigint  not null,
  position     integer not null,
  name_nb      text    not null,
  name_en      text    not null,
  scope        text    not null check (scope in ('DIRECT', 'INDIRECT')),
  source       text    not null,
  primary key (municipality, code),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column climate_sector.scope is 'Direct: emitted inside the border; indirect: caused by what is consumed inside it';

create table climate_target (
  municipality      text    not null,
  code              text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger            text    not null generated always as ('indicator') stored,
  sequence          bigint  not null,
  position          integer not null,
  name_nb           text    not null,
  name_en           text    not null,
  holder            text    not null,
  scope             text    not null check (scope in ('DIRECT', 'INDIRECT')),
  sector            text,
  reduction_percent numeric check (reduction_percent > 0 and reduction_percent <= 100),
  tonnes            numeric check (tonnes >= 0),
  base_year         integer,
  year              integer not null check (year between 1900 and 2200),
  source            text    not null,
  primary key (municipality, code),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, sector) references climate_sector (municipality, code),
  check ((reduction_percent is null) <> (tonnes is null)),
  check (reduction_percent is null or base_year is not null),
  check (base_year < year)
);
comment on column climate_target.holder is 'Whose target it is: municipality, county or country';
comment on column climate_target.reduction_percent is 'Reduction from the base year, positive';
comment on column climate_target.tonnes is 'CO2 equivalents that remain';

create table climate_group (
  municipality text    not null,
  code         text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger       text    not null generated always as ('indicator') stored,
  sequence     bigint  not null,
  position     integer not null,
  name_nb      text    not null,
  name_en      text    not null,
  focus_nb     text    not null,
  focus_en     text    not null,
  scope        text    not null check (scope in ('DIRECT', 'INDIRECT')),
  sector       text,
  source       text    not null,
  primary key (municipality, code),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, sector) references climate_sector (municipality, code),
  check (scope = 'INDIRECT' or sector is not null)
);
comment on column climate_group.focus_nb is 'Innsatsområde';

create table climate_measure (
  municipality text        not null,
  code         text        not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  revision     integer     not null check (revision >= 1),
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  position     integer     not null,
  first_sequence bigint    not null,
  name_nb      text        not null,
  name_en      text        not null,
  measure_group text       not null,
  responsible  text,
  status       text        not null check (status in ('NOT_REPORTED', 'PLANNED', 'STARTED', 'DONE', 'STOPPED')),
  cost_kind    text        check (cost_kind in ('OPERATING_MEASURE', 'INVESTMENT_PROJECT')),
  cost_plan    text,
  cost_version text,
  cost_id      text,
  goals        text[]      not null,
  source       text        not null,
  primary key (municipality, code, revision),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, measure_group) references climate_group (municipality, code),
  check ((cost_kind is null) = (cost_id is null)),
  check ((cost_kind is null) = (cost_plan is null)),
  check ((cost_kind is null) = (cost_version is null))
);
comment on column climate_measure.revision is 'From 1; the highest counts, none is edited';
comment on column climate_measure.responsible is 'Who answers for it; null where the plan does not say';
comment on column climate_measure.goals is 'Codes of the sub-goals it serves';

create table climate_figure (
  municipality text        not null,
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  position     integer     not null,
  subject      text        not null check (subject ~ '^(scope|sector|group|measure):[a-z0-9-]+$'),
  year         integer     not null check (year between 1900 and 2200),
  kind         text        not null check (kind in ('TARGET', 'ACTUAL', 'BUDGET', 'REFERENCE')),
  unit         text        not null check (unit in ('TONNES', 'CHANGE_PERCENT', 'SHARE_PERCENT', 'GAP_TONNES', 'NOK')),
  base_year    integer,
  value        numeric     check (scale(value) <= 6 and abs(value) < 1e16),
  missing_nb   text,
  missing_en   text,
  rounded_to   numeric     check (rounded_to > 0),
  source       text        not null,
  stated_at    timestamptz not null,
  primary key (municipality, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  unique nulls not distinct (municipality, subject, year, kind, unit, base_year, source, sequence),
  check ((value is null) = (missing_nb is not null)),
  check ((missing_nb is null) = (missing_en is null)),
  check ((unit = 'CHANGE_PERCENT') = (base_year is not null))
);
comment on column climate_figure.value is 'Tonnes CO2 equivalents, percent (negative: reduction) or NOK; null when missing';
comment on column climate_figure.base_year is 'The year a change in percent counts from';
comment on column climate_figure.rounded_to is 'What the source rounded to, e.g. 1000; null: the last digit shown';
comment on column climate_figure.stated_at is 'Vintage: of several of the same source the newest counts';
