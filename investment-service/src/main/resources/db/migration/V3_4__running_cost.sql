-- What projects cost to run (FDV): a yearly amount from a year on; append-only.
create table running_cost (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  project      text           not null,
  from_year    integer        not null,
  amount       numeric(18, 2) not null,
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column running_cost.amount is 'NOK a year in the prices of the plan, cost positive, saving negative; due from from_year until another amount is';
