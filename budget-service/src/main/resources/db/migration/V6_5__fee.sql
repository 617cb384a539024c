-- What plans state of fees (gebyrer), and of single years of them; append-only, the last statement counts.
create table fee (
  municipality   text           not null,
  ledger         text           not null,
  sequence       bigint         not null,
  position       integer        not null,
  code           text           not null,
  name_nb        text           not null,
  name_en        text           not null,
  unit           text,
  basis          text           not null check (basis in ('DEFLATOR', 'SELF_COST', 'STATE_RATE', 'OTHER')),
  self_cost_area text,
  year           integer,
  level          numeric(18, 2),
  growth_percent numeric(8, 4),
  provenance     text           not null check (provenance in ('STATED', 'DERIVED')),
  source         text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check (year is not null or (level is null and growth_percent is null)),
  check (self_cost_area is null or (basis = 'SELF_COST' and level is null and growth_percent is null))
);
comment on column fee.ledger is 'fees/<plan>';
comment on column fee.unit is 'What the level is counted in, e.g. NOK per month';
comment on column fee.self_cost_area is 'Area of investment-service that works the fee out (selvkost)';
comment on column fee.growth_percent is 'From the year before';
