-- Investment projects (investeringsprosjekter) of a plan version.
create table project (
  municipality    text           not null,
  ledger          text           not null,
  id              text           not null,
  position        integer        not null,
  name            text           not null,
  aliases         text[]         not null,
  area            text           not null,
  programme_area  text,
  line            text           not null,
  purpose         text,
  self_cost       boolean        not null,
  rolling         boolean        not null,
  completion_year integer,
  gross_cost      numeric(18, 2) check (gross_cost >= 0),
  source          text,
  primary key (municipality, ledger, id),
  unique (municipality, ledger, position),
  foreign key (municipality, ledger) references ledger (municipality, ledger),
  foreign key (municipality, area) references organisation_unit (municipality, code),
  foreign key (municipality, programme_area) references organisation_unit (municipality, code),
  foreign key (municipality, purpose) references investment_purpose (municipality, code),
  check (not rolling or (completion_year is null and gross_cost is null))
);
comment on column project.position is 'Place in the portfolio, in order of registration';
comment on column project.self_cost is 'Self-cost (selvkost, VAR): paid by fees, not by the free means of the municipality';
comment on column project.rolling is 'Rolling (løpende): goes on year by year, without completion and gross cost';
comment on column project.gross_cost is 'Gross cost frame (kostnadsramme) in NOK; null is unknown, never 0';
