-- Which amendments (budsjettendringer) of an older plan a ledger has taken up; each once.
create table carried_amendment (
  municipality text   not null,
  ledger       text   not null,
  source_plan  text   not null,
  amendment    text   not null,
  sequence     bigint not null,
  primary key (municipality, ledger, source_plan, amendment),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, source_plan, amendment) references amendment (municipality, plan, id)
);
comment on column carried_amendment.sequence is 'The change that took it up';
