-- A ledger is a stream of numbered changes: a plan version, or the accounts of a year.
create table ledger (
  municipality    text        not null check (municipality ~ '^[0-9]{4}$'),
  ledger          text        not null check (ledger <> ''),
  parent          text,
  parent_sequence bigint,
  last_sequence   bigint      not null check (last_sequence >= 1),
  last_time       timestamptz not null,
  last_digest     text        not null,
  frozen          boolean     not null,
  primary key (municipality, ledger),
  foreign key (municipality, parent) references ledger (municipality, ledger),
  check ((parent is null) = (parent_sequence is null))
);
comment on column ledger.parent_sequence is 'The cut: the last sequence of the parent when this ledger branched off';
comment on column ledger.frozen is 'A frozen ledger takes no further amounts';

create table ledger_change (
  municipality text        not null,
  ledger       text        not null,
  sequence     bigint      not null check (sequence >= 1),
  recorded_at  timestamptz not null,
  title        text        not null,
  decision     text,
  source       text,
  digest       text        not null,
  primary key (municipality, ledger, sequence),
  foreign key (municipality, ledger) references ledger (municipality, ledger)
);
comment on column ledger_change.decision is 'Body and case number of the decision (vedtak) behind the change';
comment on column ledger_change.digest is 'SHA-256 over the change, its entries and the digest before it (hash chain)';
