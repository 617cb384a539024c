-- The fund that an entry on an allocation or a use of funds moves.
alter table operating_entry
  add column fund text,
  add foreign key (municipality, fund) references fund (municipality, code);
comment on column operating_entry.fund is 'Fond that the amount is allocated to or used from; null: not told';
create index operating_entry_fund on operating_entry (municipality, ledger, sequence) where fund is not null;
