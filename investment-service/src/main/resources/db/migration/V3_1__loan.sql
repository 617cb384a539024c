-- Loans (lån) of a version, one by one; append-only.
create table loan (
  municipality      text           not null,
  ledger            text           not null,
  sequence          bigint         not null,
  position          integer        not null,
  loan              text           not null check (loan <> ''),
  name              text           not null check (name <> ''),
  purpose           text           not null check (purpose in ('REFINANCING', 'OWN_INVESTMENTS', 'OTHERS_INVESTMENTS', 'CHURCH_BUILDINGS', 'ON_LENDING')),
  loan_class        text           not null check (loan_class in ('ORDINARY', 'SELF_COST', 'START_LOANS', 'UNSPECIFIED')),
  loan_start        text           not null check (loan_start in ('STANDING', 'DRAWN')),
  year              integer        not null,
  principal         numeric(18, 2) not null check (principal >= 0),
  repayment         text           not null check (repayment in ('SERIAL', 'ANNUITY', 'FIXED')),
  last_year         integer,
  annuity_rate      numeric(6, 4)  check (annuity_rate >= 0),
  yearly_instalment numeric(18, 2) check (yearly_instalment >= 0),
  fixed_rate        numeric(6, 4),
  fixed_until       integer,
  basis             text           not null check (basis in ('STATED', 'DERIVED')),
  source            text           not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check ((purpose = 'ON_LENDING') = (loan_class = 'START_LOANS')),
  check ((last_year is null) = (repayment = 'FIXED')),
  check ((annuity_rate is not null) = (repayment = 'ANNUITY')),
  check ((yearly_instalment is not null) = (repayment = 'FIXED')),
  check ((fixed_rate is null) = (fixed_until is null))
);
create index loan_latest on loan (municipality, ledger, loan, sequence desc);
comment on table loan is 'Of several rows about the same loan the one with the highest sequence counts';
comment on column loan.principal is 'Hovedstol, NOK, positive: owed on 1 January of the year (STANDING) or drawn during it (DRAWN)';
comment on column loan.annuity_rate is 'Percent; the rate the payment plan of an annuity is made with';
comment on column loan.fixed_until is 'The last whole year in which the interest is bound (fastrente)';
