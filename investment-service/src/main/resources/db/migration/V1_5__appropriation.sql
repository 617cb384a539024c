-- The append-only investment entries (kontoklasse 0) and their running totals.
create table appropriation_entry (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  year         integer        not null,
  area         text,
  project      text,
  purpose      text,
  art          text,
  line         text           not null,
  amount       numeric(18, 2) not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, area) references organisation_unit (municipality, code),
  foreign key (municipality, ledger, project) references project (municipality, ledger, id),
  foreign key (municipality, purpose) references investment_purpose (municipality, code)
);
comment on column appropriation_entry.area is 'Service area (tjenesteområde); null for financing common to all';
comment on column appropriation_entry.art is 'KOSTRA art where it is known';
comment on column appropriation_entry.line is 'Leaf line of § 5-5 first paragraph, given or found by the art';
comment on column appropriation_entry.amount is 'NOK, KOSTRA sign: expenditure positive, income and use of loans negative';

create table appropriation_total (
  municipality text           not null,
  ledger       text           not null,
  year         integer        not null,
  area         text,
  project      text,
  purpose      text,
  line         text           not null,
  amount       numeric(18, 2) not null,
  foreign key (municipality, ledger) references ledger (municipality, ledger),
  unique nulls not distinct (municipality, ledger, year, area, project, purpose, line)
);
comment on table appropriation_total is 'What a ledger and its parents up to the cut amount to; kept by delta with every change';
comment on column appropriation_total.amount is 'NOK, KOSTRA sign';
