-- Interest assumptions (renteforutsetninger) by year and limits for fixed and floating interest; append-only.
create table interest_assumption (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  year         integer        not null,
  rate         numeric(6, 4)  not null,
  fixed_share  numeric(7, 6)  check (fixed_share between 0 and 1),
  fixed_rate   numeric(6, 4),
  published    numeric(18, 2) check (published >= 0),
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check ((fixed_share is null) = (fixed_rate is null))
);
comment on column interest_assumption.rate is 'Percent a year of floating debt; of all debt where no fixed share is known';
comment on column interest_assumption.fixed_share is 'Fastrenteandel, 0 to 1; null is not known';
comment on column interest_assumption.published is 'Renteutgifter as the document prints them, NOK, positive';

create table interest_policy (
  municipality         text          not null,
  ledger               text          not null,
  sequence             bigint        not null,
  position             integer       not null,
  from_year            integer       not null,
  least_fixed_share    numeric(7, 6) not null check (least_fixed_share between 0 and 1),
  least_floating_share numeric(7, 6) not null check (least_floating_share between 0 and 1),
  source               text          not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check (least_fixed_share + least_floating_share <= 1)
);
comment on table interest_policy is 'Rammer for fast og flytende rente of the financial regulations (finansreglement)';
