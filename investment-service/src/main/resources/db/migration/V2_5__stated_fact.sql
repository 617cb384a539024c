-- What the text of the plan says of a project, to be held against the table; append-only.
create table stated_fact (
  id           bigint         generated always as identity primary key,
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  project      text           not null,
  kind         text           not null check (kind in ('COMPLETION', 'GROSS_COST', 'ALLOCATION')),
  year_from    integer,
  year_to      integer,
  amount       numeric(18, 2),
  rounded_to   numeric(18, 2) check (rounded_to > 0),
  source       text           not null,
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, ledger, project) references project (municipality, ledger, id),
  check ((kind = 'GROSS_COST') = (year_from is null)),
  check ((year_from is null) = (year_to is null)),
  check ((kind = 'COMPLETION') = (amount is null))
);
create index stated_fact_of_ledger on stated_fact (municipality, ledger, sequence);
comment on table stated_fact is 'Of several facts of the same kind, project and span of an allocation the last stated counts';
comment on column stated_fact.amount is 'NOK as stated';
comment on column stated_fact.rounded_to is 'NOK; the figure is stated to this precision, e.g. 100000 for mill. kroner with one decimal; null is exact';
