-- The append-only ledgers of actuals (regnskap): one per source and year.
create table actual_entry (
  municipality   text           not null,
  ledger         text           not null,
  sequence       bigint         not null,
  position       bigint         not null,
  line           bigint,
  period         integer        check (period between 0 and 13),
  account        text,
  function       text,
  art            text,
  unit           text,
  responsibility text,
  project        text,
  dimensions     jsonb,
  amount         numeric(18, 2) not null,
  text           text,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column actual_entry.line is 'Line of the imported file; null where an entry takes back what a later snapshot replaced';
comment on column actual_entry.period is 'Regnskapsperiode: 0 opening, 1 to 12 the months, 13 closing; null: so far this year, not divided';
comment on column actual_entry.account is 'Account number of the municipality itself (systemkonto)';
comment on column actual_entry.function is 'KOSTRA function; chapter (kapittel) in a ledger of the balance';
comment on column actual_entry.art is 'KOSTRA art; sector (sektor) in a ledger of the balance';
comment on column actual_entry.amount is 'NOK, KOSTRA sign: expenditure and assets positive, income, debt and equity negative';
