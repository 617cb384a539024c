-- What plans state of dividends (utbytte); append-only, and each place of a document on its own.
create table dividend (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  company      text,
  company_name text,
  year         integer        not null,
  kind         text           not null check (kind in ('BUDGETED', 'PROPOSED')),
  amount       numeric(18, 2) not null,
  rounded_to   numeric(18, 2) not null check (rounded_to > 0),
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column dividend.ledger is 'dividends/<plan>';
comment on column dividend.company is 'Null where all companies are stated together';
comment on column dividend.amount is 'NOK, KOSTRA sign: income, so negative';
comment on column dividend.rounded_to is 'NOK to which the source rounds';
