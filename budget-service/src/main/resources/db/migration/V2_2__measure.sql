-- Measures (tiltak): every revision in full, appended, numbered by the change that moved the ledger with it.
create table measure_revision (
  municipality   text      not null,
  ledger         text      not null,
  sequence       bigint    not null,
  measure        text      not null,
  title          text      not null,
  category       text      not null check (category in ('OPENING_BUDGET', 'TECHNICAL_ADJUSTMENTS', 'CURRENT_YEAR_CHANGES',
                                                        'PREVIOUSLY_ADOPTED', 'RESTRUCTURING', 'NEW_MEASURES')),
  unit           text      not null,
  function       text,
  art            text,
  line           text,
  effect_years   integer[] not null,
  effect_amounts numeric(18, 2)[] not null,
  rationale      text,
  decision       text,
  report         text,
  source         text,
  start_date     date,
  tags           text[]    not null,
  responsible    text,
  withdrawn      boolean   not null,
  primary key (municipality, ledger, measure, sequence),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, unit) references organisation_unit (municipality, code),
  check (art is null or line is null),
  check (cardinality(effect_years) = cardinality(effect_amounts)),
  check (not withdrawn or cardinality(effect_years) = 0)
);
comment on column measure_revision.effect_amounts is 'NOK per year of effect_years: levels against the base year, not increments; KOSTRA sign';
comment on column measure_revision.withdrawn is 'Whether the measure was taken out; its levels are then none';
