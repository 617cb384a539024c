-- Classes of fixed assets (varige driftsmidler), their book value and what is invested in them; append-only.
create table asset_class (
  municipality    text           not null,
  ledger          text           not null,
  sequence        bigint         not null,
  position        integer        not null,
  asset_class     text           not null check (asset_class <> ''),
  name_nb         text           not null,
  name_en         text           not null,
  lifetime_years  integer        check (lifetime_years >= 1),
  remaining_years integer        check (remaining_years >= 1),
  opening_value   numeric(18, 2) check (opening_value >= 0),
  basis           text           not null check (basis in ('STATED', 'DERIVED')),
  source          text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check ((remaining_years is not null) = (lifetime_years is not null and opening_value is not null))
);
comment on column asset_class.lifetime_years is 'Avskrivningstid; null for what is not depreciated, as land';
comment on column asset_class.opening_value is 'Bokført verdi on 1 January of the first year of the plan, NOK, positive; null is not known';

create table asset_addition (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  asset_class  text           not null,
  year         integer        not null,
  amount       numeric(18, 2) not null check (amount >= 0),
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column asset_addition.amount is 'Tilgang: invested in the class in the year, NOK, positive';
