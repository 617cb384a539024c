-- Funds of all four kinds and their parts; booked balances and market values apart.
alter table fund drop constraint fund_kind_check;
alter table fund
  add constraint fund_kind_check
    check (kind in ('DISPOSITION', 'RESTRICTED_OPERATING', 'UNRESTRICTED_INVESTMENT', 'RESTRICTED_INVESTMENT')),
  add column part_of     text,
  add column purpose     text        not null default 'FREE'
    check (purpose in ('FREE', 'PROTECTED_BASE', 'REAL_VALUE', 'BUFFER')),
  add column recorded_at timestamptz not null default to_timestamp(0),
  add foreign key (municipality, part_of) references fund (municipality, code);
alter table fund alter column purpose drop default, alter column recorded_at drop default;
comment on column fund.part_of is 'The fund in whose balance its own is counted; null for a whole fund';
comment on column fund.purpose is 'Fri, grunnkapital, realverdifond eller bufferfond';
comment on column fund.recorded_at is 'When it was created; the beginning of time where that was not kept';

alter table fund_balance
  add column valuation text not null default 'BOOKED' check (valuation in ('BOOKED', 'MARKET')),
  drop constraint fund_balance_pkey,
  add primary key (municipality, fund, year_end, valuation, revision),
  drop constraint fund_balance_basis_check,
  add constraint fund_balance_basis_check check (basis in ('BOOKED', 'STATED', 'DERIVED'));
alter table fund_balance alter column valuation drop default;
comment on column fund_balance.valuation is 'Bokført beholdning, or markedsverdi, which opens no plan';

alter table balance_value
  drop constraint balance_value_basis_check,
  add constraint balance_value_basis_check check (basis in ('BOOKED', 'STATED', 'DERIVED'));
