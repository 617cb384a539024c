-- Plans (økonomiplan) and their versions as budget-service told of them: a copy.
create table plan (
  municipality     text    not null check (municipality ~ '^[0-9]{4}$'),
  plan             text    not null,
  first_year       integer not null,
  operating_years  integer not null check (operating_years >= 1),
  investment_years integer not null check (investment_years >= 1),
  price_basis_year integer not null,
  primary key (municipality, plan)
);
comment on column plan.investment_years is 'Years of the investment plan; those after the operating years are forecasts';
comment on column plan.price_basis_year is 'The year in whose prices the amounts are given';

create table plan_comparison (
  municipality       text    not null,
  plan               text    not null,
  position           integer not null,
  id                 text    not null,
  kind               text    not null check (kind in ('ACCOUNT', 'BUDGET')),
  year               integer not null,
  comparison_plan    text,
  comparison_version text,
  primary key (municipality, plan, position),
  foreign key (municipality, plan) references plan (municipality, plan)
);

create table plan_version (
  municipality    text   not null,
  plan            text   not null,
  version         text   not null,
  budget_sequence bigint not null check (budget_sequence >= 1),
  frozen_attempt  uuid,
  primary key (municipality, plan, version),
  foreign key (municipality, plan) references plan (municipality, plan)
);
comment on column plan_version.budget_sequence is 'The highest number of budget-service acted on for this version; events up to it have been seen';
comment on column plan_version.frozen_attempt is 'The attempt to propose (fremlegging) that froze the investment ledger; null while it takes changes';
