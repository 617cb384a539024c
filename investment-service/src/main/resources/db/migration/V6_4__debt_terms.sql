-- How debt is assumed to be repaid that no loan is registered for; append-only.
create table debt_terms (
  municipality           text          not null,
  ledger                 text          not null,
  sequence               bigint        not null,
  position               integer       not null,
  loan_class             text          not null check (loan_class in ('ORDINARY', 'SELF_COST', 'START_LOANS', 'UNSPECIFIED')),
  kind                   text          check (kind in ('SERIAL', 'ANNUITY', 'FIXED')),
  years                  integer       check (years >= 1),
  standing_years         integer       check (standing_years >= 1),
  percent                numeric(7, 4) check (percent >= 0),
  first_instalment_after integer       check (first_instalment_after >= 1),
  basis                  text          not null check (basis in ('STATED', 'DERIVED')),
  source                 text          not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check ((kind is null) = (first_instalment_after is null))
);
comment on table debt_terms is 'Of several rows about the same loan class the one with the highest sequence counts';
comment on column debt_terms.kind is 'Låneform; null: nothing is assumed any more';
comment on column debt_terms.years is 'Instalments (nedbetalingstid) of what is drawn';
comment on column debt_terms.standing_years is 'Instalments of what stands when planned instalments end';
comment on column debt_terms.percent is 'ANNUITY: rate of the payment plan; FIXED: part of the principal repaid a year';
