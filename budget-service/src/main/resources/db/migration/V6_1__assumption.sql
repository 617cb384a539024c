-- What plans assume of years (forutsetninger); append-only, a further value restates.
create table assumption (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  key          text           not null,
  year         integer        not null,
  value        numeric(20, 4) not null,
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  vintage      date           not null,
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column assumption.ledger is 'assumptions/<plan>';
comment on column assumption.value is 'Percent, persons or NOK, by key; NOK in KOSTRA sign: income negative';
comment on column assumption.vintage is 'The day from which this was assumed; of a key and year the latest counts';
