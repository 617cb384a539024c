-- Indicators (indikatorer): what may be observed and what a fiscal rule may refer to.
create table indicator (
  municipality text   not null,
  code         text   not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger       text   not null generated always as ('indicator') stored,
  sequence     bigint not null,
  name_nb      text   not null,
  name_en      text   not null,
  unit         text   not null check (unit <> ''),
  source       text,
  primary key (municipality, code),
  unique (municipality, sequence),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column indicator.ledger is 'One ledger per municipality numbers the changes of this service';
comment on column indicator.sequence is 'Number of the change that defined the indicator; indicators are listed in this order';
comment on column indicator.unit is 'Unit of the observed values, e.g. nok-per-m2';
comment on column indicator.source is 'Where the values come from: table, survey, register or document';
