-- Rolling (rullering) of the investments of an adopted plan into the first draft of the next one.
create table rolling (
  municipality       text   not null,
  plan               text   not null,
  version            text   not null,
  source_plan        text   not null,
  source_version     text   not null,
  budget_sequence    bigint not null,
  source_sequence    bigint,
  first_step         bigint,
  primary key (municipality, plan, version),
  foreign key (municipality, plan, version) references plan_version (municipality, plan, version),
  check ((source_sequence is null) = (first_step is null))
);
create index rolling_waiting on rolling (municipality, source_plan, source_version) where first_step is null;
comment on column rolling.budget_sequence is 'The cut at budget-service: amendments of the source up to this number count';
comment on column rolling.source_sequence is 'The same cut in the ledger of the source here; null while the source has not got there';
comment on column rolling.first_step is 'Number of the first change of the draft that rolling is made of; null while it waits';

create table rolling_project (
  municipality text           not null,
  plan         text           not null,
  version      text           not null,
  project      text           not null,
  revised      numeric(18, 2) not null,
  spent        numeric(18, 2),
  carried      numeric(18, 2) not null,
  primary key (municipality, plan, version, project),
  foreign key (municipality, plan, version) references rolling (municipality, plan, version)
);
comment on table rolling_project is 'Unspent money (ubrukte midler) of the closed year as it was known when the plan was rolled';
comment on column rolling_project.revised is 'Revised appropriation of the year that ended, NOK';
comment on column rolling_project.spent is 'NOK spent in that year; null: not known, and then nothing is carried';
comment on column rolling_project.carried is 'NOK carried to the first year of the new plan';
