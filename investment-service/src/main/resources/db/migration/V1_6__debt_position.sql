-- Opening debt (inngående gjeld) and planned instalments (avdrag) per loan class; append-only.
create table debt_position (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  loan_class   text           not null check (loan_class in ('ORDINARY', 'SELF_COST', 'START_LOANS', 'UNSPECIFIED')),
  year         integer        not null,
  item         text           not null check (item in ('OPENING', 'INSTALMENT')),
  amount       numeric(18, 2) not null check (amount >= 0),
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on table debt_position is 'Of several positions for the same class, year and item the one with the highest sequence counts';
comment on column debt_position.amount is 'NOK, positive; an opening is the balance on 1 January of the year';
