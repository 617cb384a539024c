-- What depreciable fixed assets are worth in the books when a plan begins, as budget-service told it; append-only.
create table told_book_value (
  municipality text           not null check (municipality ~ '^[0-9]{4}$'),
  year_end     integer        not null,
  revision     bigint         not null check (revision >= 1),
  amount       numeric(18, 2) not null check (amount >= 0),
  primary key (municipality, year_end)
);
comment on table told_book_value is 'The last revision heard of, for versions that are opened later';
comment on column told_book_value.amount is 'Bokført verdi on 31 December, land left out, NOK, positive';

create table opening_book_value (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  year_end     integer        not null,
  revision     bigint         not null check (revision >= 1),
  amount       numeric(18, 2) not null check (amount >= 0),
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on table opening_book_value is 'Of several rows of a ledger the one with the highest sequence counts';
comment on column opening_book_value.revision is 'Number of the value at budget-service';
