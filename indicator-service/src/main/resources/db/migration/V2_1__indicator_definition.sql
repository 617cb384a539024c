-- Definitions (definisjoner) of indicators: revisions, which are added and never edited.
alter table indicator add column position integer not null default 0;
alter table indicator drop constraint indicator_municipality_sequence_key;
alter table indicator add unique (municipality, sequence, position);
comment on column indicator.position is 'Place within the change that defined it, from 0';

create table indicator_revision (
  municipality      text        not null,
  code              text        not null,
  revision          integer     not null check (revision >= 1),
  defined_sequence  bigint      not null,
  position          integer     not null,
  ledger            text        not null generated always as ('indicator') stored,
  sequence          bigint      not null,
  recorded_at       timestamptz not null,
  name_nb           text        not null,
  name_en           text        not null,
  definition_nb     text,
  definition_en     text,
  unit              text        not null check (unit <> ''),
  source            text,
  scale_kind        text        check (scale_kind in ('GRADES', 'RANK', 'INDEX', 'PERCENT', 'AMOUNT', 'QUANTITY')),
  scale_from        numeric,
  scale_to          numeric,
  direction         text        check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  yardstick         jsonb       not null,
  base_year         integer     check (base_year between 1900 and 2200),
  steady_within     numeric     check (steady_within >= 0),
  frequency_period  text        check (frequency_period in ('YEAR', 'HALF_YEAR', 'TERTIAL', 'QUARTER', 'MONTH', 'SCHOOL_YEAR')),
  frequency_every   integer     check (frequency_every between 1 and 100),
  lag_months        integer     check (lag_months between 0 and 240),
  result_chain_step text        check (result_chain_step in ('INPUTS', 'ACTIVITIES', 'OUTPUTS', 'USER_EFFECTS', 'SOCIETAL_EFFECTS')),
  age_group         text        check (age_group in ('CHILDREN_AND_YOUTH', 'ADULTS', 'SENIORS', 'NOT_RELEVANT')),
  retired_from      integer     check (retired_from between 1900 and 2200),
  retired_nb        text,
  retired_en        text,
  primary key (municipality, code, revision),
  foreign key (municipality, code) references indicator (municipality, code),
  foreign key (municipality, defined_sequence, position) references indicator (municipality, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check ((definition_nb is null) = (definition_en is null)),
  check (scale_kind is not null or (scale_from is null and scale_to is null)),
  check (scale_from < scale_to),
  check ((frequency_period is null) = (frequency_every is null)),
  check ((retired_from is null) = (retired_nb is null)),
  check ((retired_nb is null) = (retired_en is null))
);
comment on table indicator_revision is 'The newest revision counts';
comment on column indicator_revision.defined_sequence is 'Repeats indicator.sequence; indicators are listed in its order';
comment on column indicator_revision.position is 'Repeats indicator.position';
comment on column indicator_revision.sequence is 'Number of the change that recorded this revision';
comment on column indicator_revision.unit is 'Unit of the observed values, e.g. nok-per-m2';
comment on column indicator_revision.source is 'Where the values come from: table, survey, register or document';
comment on column indicator_revision.direction is 'Ønsket retning; null when not stated';
comment on column indicator_revision.yardstick is 'Targets, path, thresholds and series breaks in the form of the API; read and judged as a whole';
comment on column indicator_revision.base_year is 'The year relative targets are measured from';
comment on column indicator_revision.steady_within is 'Change up to which a trend is stagnant, in the unit of the indicator';
comment on column indicator_revision.frequency_every is 'Every period, every second …';
comment on column indicator_revision.lag_months is 'Etterslep: months after a period until its value is available; null when not known';
comment on column indicator_revision.retired_from is 'First year the indicator is out of use';

create table indicator_replacement (
  municipality text    not null,
  code         text    not null,
  revision     integer not null,
  position     integer not null,
  replaced     text    not null check (replaced <> code),
  primary key (municipality, code, revision, position),
  unique (municipality, code, revision, replaced),
  foreign key (municipality, code, revision) references indicator_revision (municipality, code, revision),
  foreign key (municipality, replaced) references indicator (municipality, code)
);
comment on table indicator_replacement is 'Erstatter: the older indicators an indicator stands in for';

insert into indicator_revision (municipality, code, revision, defined_sequence, position, sequence,
    recorded_at, name_nb, name_en, unit, source, yardstick)
  select i.municipality, i.code, 1, i.sequence, 0, i.sequence, c.recorded_at, i.name_nb, i.name_en,
         i.unit, i.source, '{"targets": [], "path": [], "thresholds": [], "seriesBreaks": []}'
  from indicator i
  join ledger_change c on c.municipality = i.municipality and c.ledger = i.ledger and c.sequence = i.sequence;

alter table indicator drop column name_nb, drop column name_en, drop column unit, drop column source;
