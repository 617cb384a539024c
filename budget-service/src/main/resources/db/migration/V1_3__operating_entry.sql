-- The append-only operating entries (kontoklasse 1) and their running totals.
create table operating_entry (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  year         integer        not null,
  unit         text           not null,
  function     text,
  art          text,
  line         text,
  amount       numeric(18, 2) not null,
  text         text,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, unit) references organisation_unit (municipality, code),
  check (art is null or line is null)
);
comment on column operating_entry.amount is 'NOK, KOSTRA sign: expenditure positive, income negative';
comment on column operating_entry.line is 'Line of § 5-6 where the art is not known; null with a null art: not distributed by kind';

create table line_total (
  municipality text           not null,
  ledger       text           not null,
  year         integer        not null,
  area         text           not null,
  central      boolean        not null,
  line         text,
  amount       numeric(18, 2) not null,
  foreign key (municipality, ledger) references ledger (municipality, ledger),
  unique nulls not distinct (municipality, ledger, year, area, central, line)
);
comment on table line_total is 'What a ledger and its parents up to the cut amount to, per service area and line of § 5-6; kept by delta with every change';
comment on column line_total.central is 'Whether the amounts stand on the central unit, outside § 5-4 second paragraph';
