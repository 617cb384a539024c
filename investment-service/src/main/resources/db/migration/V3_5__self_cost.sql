-- Self-cost services (selvkost) of a municipality: areas, swap rates, figures and fees; append-only.
create table self_cost_area (
  municipality         text    not null,
  ledger               text    not null,
  sequence             bigint  not null,
  position             integer not null,
  area                 text    not null check (area <> ''),
  name_nb              text    not null,
  name_en              text    not null,
  standard_consumption text,
  source               text    not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column self_cost_area.standard_consumption is 'What a household is taken to use in a year, with its unit; null is not stated';

create table swap_rate (
  municipality    text          not null,
  ledger          text          not null,
  sequence        bigint        not null,
  position        integer       not null,
  year            integer       not null,
  average_percent numeric(6, 4) not null,
  basis           text          not null check (basis in ('STATED', 'DERIVED')),
  source          text          not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column swap_rate.average_percent is 'Average five-year swap rate of the year, percent; the calculation rate (kalkylerente) is half a point more';

create table self_cost_figure (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  area         text           not null,
  year         integer        not null,
  item         text           not null check (item in ('DIRECT_COST', 'INDIRECT_COST', 'OPENING_VALUE', 'ADDITIONS', 'DEPRECIATION', 'INCOME', 'SUBSIDY', 'UNSETTLED')),
  amount       numeric(18, 2) not null check (amount >= 0 or item = 'UNSETTLED'),
  basis        text           not null check (basis in ('STATED', 'DERIVED')),
  source       text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column self_cost_figure.amount is 'NOK, positive; UNSETTLED: a surplus positive, a deficit negative';

create table self_cost_fee (
  municipality   text           not null,
  ledger         text           not null,
  sequence       bigint         not null,
  position       integer        not null,
  area           text           not null,
  year           integer        not null,
  growth_percent numeric(8, 4),
  amount         numeric(18, 2) check (amount >= 0),
  basis          text           not null check (basis in ('STATED', 'DERIVED')),
  source         text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check (growth_percent is not null or amount is not null)
);
comment on column self_cost_fee.amount is 'Fee of a household with standard consumption, NOK a year';
