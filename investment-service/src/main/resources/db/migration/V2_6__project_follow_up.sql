-- Projects followed over their life (prosjektoppfølging), whatever version speaks of them; append-only.
create table project_spending (
  municipality text           not null,
  ledger       text           not null,
  sequence     bigint         not null,
  position     integer        not null,
  project      text           not null,
  period       date           not null,
  amount       numeric(18, 2) not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
create index project_spending_of_project on project_spending (municipality, project, period);
comment on column project_spending.period is 'First day of the month it was spent in';
comment on column project_spending.amount is 'NOK, outlay positive; a correction is a further amount';

create table project_report (
  municipality   text           not null,
  ledger         text           not null,
  sequence       bigint         not null,
  position       integer        not null,
  project        text           not null,
  report_date    date           not null,
  progress       text           not null check (progress in ('ON_PLAN', 'DELAYED', 'DONE')),
  forecast_total numeric(18, 2),
  milestones     jsonb          not null,
  primary key (municipality, ledger, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
create index project_report_of_project on project_report (municipality, project, report_date);
comment on table project_report is 'Of several reports of a project for the same date the last posted counts';
comment on column project_report.forecast_total is 'NOK: what the whole project is expected to cost; null where nothing is said';
