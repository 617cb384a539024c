-- Accounts of the balance (kontoklasse 2) that rules rest on, at the end of a year.
create table balance_value (
  municipality text           not null check (municipality ~ '^[0-9]{4}$'),
  account      text           not null check (account in ('DEPRECIABLE_FIXED_ASSETS', 'INVESTMENT_LOAN_DEBT')),
  year_end     integer        not null,
  revision     bigint         not null,
  amount       numeric(18, 2) not null,
  basis        text           not null check (basis in ('BOOKED', 'DERIVED')),
  source       text           not null,
  recorded_at  timestamptz    not null,
  primary key (municipality, account, year_end, revision)
);
comment on column balance_value.revision is 'A corrected value is a new revision; the last one counts';
comment on column balance_value.amount is 'NOK on 31 December; assets and debt are both positive';
