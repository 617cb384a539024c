-- Funds (fond) and their balances at the end of a year.
create table fund (
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  code         text not null,
  kind         text not null check (kind in ('DISPOSITION')),
  name_nb      text not null,
  name_en      text not null,
  primary key (municipality, code)
);

create table fund_balance (
  municipality text           not null,
  fund         text           not null,
  year_end     integer        not null,
  revision     integer        not null,
  amount       numeric(18, 2) not null,
  basis        text           not null check (basis in ('BOOKED', 'DERIVED')),
  source       text           not null,
  recorded_at  timestamptz    not null,
  primary key (municipality, fund, year_end, revision),
  foreign key (municipality, fund) references fund (municipality, code)
);
comment on column fund_balance.revision is 'A corrected balance is a new revision; the last one counts';
comment on column fund_balance.amount is 'NOK on 31 December; what the fund holds is positive';
