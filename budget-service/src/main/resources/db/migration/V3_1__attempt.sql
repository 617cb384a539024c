-- Proposing and adopting in two phases: an attempt, and the vote of each owner of figures.
create table version_attempt (
  municipality text        not null,
  attempt      uuid        not null,
  plan         text        not null,
  version      text        not null,
  kind         text        not null check (kind in ('PROPOSAL', 'ADOPTION')),
  outcome      text        not null check (outcome in ('RUNNING', 'COMMITTED', 'VOIDED')),
  started_at   timestamptz not null,
  deadline     timestamptz not null,
  ended_at     timestamptz,
  body         text,
  case_number  text,
  decided_on   date,
  primary key (municipality, attempt),
  foreign key (municipality, plan, version) references plan_version (municipality, plan, version),
  check ((outcome = 'RUNNING') = (ended_at is null)),
  check ((kind = 'ADOPTION') = (body is not null)),
  check ((body is null) = (case_number is null) and (body is null) = (decided_on is null))
);
comment on table version_attempt is 'Forsøk på å legge fram eller vedta en planversjon';
comment on column version_attempt.deadline is 'A running attempt that has not every vote by then is voided';
comment on column version_attempt.body is 'The political body whose decision (vedtak) an adoption carries out';
create unique index version_attempt_running on version_attempt (municipality, plan, version)
  where outcome = 'RUNNING';
create index version_attempt_deadline on version_attempt (deadline) where outcome = 'RUNNING';

create table version_attempt_reason (
  municipality text    not null,
  attempt      uuid    not null,
  position     integer not null,
  nb           text    not null,
  en           text    not null,
  primary key (municipality, attempt, position),
  foreign key (municipality, attempt) references version_attempt (municipality, attempt)
);
comment on table version_attempt_reason is 'Why an attempt was voided';

create table version_vote (
  municipality text        not null,
  attempt      uuid        not null,
  owner        text        not null check (owner in ('BUDGET', 'INVESTMENT')),
  accepted     boolean     not null,
  sequence     bigint      not null,
  voted_at     timestamptz not null,
  primary key (municipality, attempt, owner),
  foreign key (municipality, attempt) references version_attempt (municipality, attempt)
);
comment on column version_vote.sequence is 'Where the ledger of the owner stood when it voted';

create table version_vote_figure (
  municipality text           not null,
  attempt      uuid           not null,
  owner        text           not null,
  year         integer        not null,
  metric       text           not null,
  amount       numeric(18, 2) not null,
  primary key (municipality, attempt, owner, year, metric),
  foreign key (municipality, attempt, owner) references version_vote (municipality, attempt, owner)
);
comment on column version_vote_figure.amount is 'NOK, KOSTRA sign, balances positive: what the owner voted on, and what its decision rests on';

-- What was being proposed before votes existed ends by time-out.
insert into version_attempt (municipality, attempt, plan, version, kind, outcome, started_at, deadline)
select municipality, proposal_attempt, plan, version, 'PROPOSAL', 'RUNNING', now(), now()
from plan_version where status = 'PROPOSING';

alter table plan_version drop column proposal_attempt;
alter table plan_version drop constraint plan_version_status_check;
alter table plan_version add constraint plan_version_status_check
  check (status in ('DRAFT', 'PROPOSING', 'PROPOSED', 'ADOPTING', 'ADOPTED', 'AMENDED'));
create unique index plan_version_adopted on plan_version (municipality, plan)
  where status in ('ADOPTING', 'ADOPTED');
