-- Investment legs of amendments (budsjettendringer) to an adopted budget, until both legs are posted or voided.
create table amendment_leg (
  municipality text   not null check (municipality ~ '^[0-9]{4}$'),
  plan         text   not null,
  amendment    text   not null,
  request      text   not null check (request is json object),
  entries      text   check (entries is json array),
  status       text   not null check (status in ('PENDING', 'POSTED', 'VOIDED')),
  sequence     bigint,
  primary key (municipality, plan, amendment),
  foreign key (municipality, plan) references plan (municipality, plan),
  check ((status = 'POSTED') = (sequence is not null))
);
comment on column amendment_leg.amendment is 'Id of the amendment at budget-service';
comment on column amendment_leg.entries is 'What was voted yes on, and so is posted; NOK, KOSTRA sign';
