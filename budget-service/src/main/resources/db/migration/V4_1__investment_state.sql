-- What investment-service last told of a plan version: a copy that only its events change.
create table investment_state (
  municipality text   not null check (municipality ~ '^[0-9]{4}$'),
  plan         text   not null,
  version      text   not null,
  sequence     bigint not null check (sequence >= 1),
  primary key (municipality, plan, version)
);
comment on column investment_state.sequence is 'Number of the state at investment-service; a later one replaces it';

create table investment_state_amount (
  municipality text           not null,
  plan         text           not null,
  version      text           not null,
  year         integer        not null,
  metric       text           not null,
  amount       numeric(18, 2) not null,
  primary key (municipality, plan, version, year, metric),
  foreign key (municipality, plan, version) references investment_state (municipality, plan, version)
);
comment on column investment_state_amount.metric is 'Code of a metric (nøkkelstørrelse) that investment-service owns';
comment on column investment_state_amount.amount is 'NOK, KOSTRA sign; balances positive';
