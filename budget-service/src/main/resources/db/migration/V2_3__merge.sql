-- Merges (fletting): which version went into which, up to where. A later merge starts from there.
create table version_merge (
  municipality    text   not null,
  ledger          text   not null,
  sequence        bigint not null,
  source_ledger   text   not null,
  source_sequence bigint not null,
  base_ledger     text   not null,
  base_sequence   bigint not null,
  primary key (municipality, ledger, sequence),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, source_ledger, source_sequence)
    references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, base_ledger, base_sequence)
    references ledger_change (municipality, ledger, sequence)
);
comment on column version_merge.source_sequence is 'Last change of the merged version that was taken into account';
comment on column version_merge.base_sequence is 'Last change that both sides were compared from';
