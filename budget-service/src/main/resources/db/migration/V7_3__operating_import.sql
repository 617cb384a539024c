-- Imports of account-level budgets (import), known by their content so that none takes effect twice.
create table operating_import (
  municipality text           not null,
  ledger       text           not null,
  digest       text           not null,
  sequence     bigint         not null,
  lines        integer        not null,
  amount       numeric(18, 2) not null,
  elsewhere    jsonb          not null,
  primary key (municipality, ledger, digest),
  unique (municipality, ledger, sequence),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column operating_import.digest is 'SHA-256 of the entries in their canonical form';
comment on column operating_import.lines is 'Lines of the operating budget (kontoklasse 1) in the file';
comment on column operating_import.amount is 'What they sum to: NOK, KOSTRA sign';
comment on column operating_import.elsewhere is 'Lines of other account classes that were counted and not taken: class, lines, amount';
