-- Goal trees (målhierarki) of plans: revisions, of which each adds only what it changes.
create table goal_tree_revision (
  municipality text        not null,
  plan         text        not null check (plan ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  revision     integer     not null check (revision >= 1),
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  recorded_at  timestamptz not null,
  made_by      text        not null check (made_by <> ''),
  decision     text,
  source       text,
  primary key (municipality, plan, revision),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column goal_tree_revision.made_by is 'Who made the change, as the client says';
comment on column goal_tree_revision.decision is 'Body and case number of the decision (vedtak)';

create table goal (
  municipality text    not null,
  plan         text    not null,
  revision     integer not null,
  level        text    not null check (level in ('UN_GOAL', 'FOCUS_AREA', 'MAIN_GOAL', 'SUB_GOAL')),
  code         text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position     integer not null,
  parent       text,
  name_nb      text    not null,
  name_en      text    not null,
  state        text    check (state in ('UNDER_DEVELOPMENT', 'REPORTED_QUALITATIVELY')),
  source       text,
  primary key (municipality, plan, revision, level, code),
  foreign key (municipality, plan, revision) references goal_tree_revision (municipality, plan, revision),
  check (level <> 'UN_GOAL' or parent is null),
  check (level not in ('MAIN_GOAL', 'SUB_GOAL') or parent is not null),
  check (level = 'SUB_GOAL' or state is null)
);
comment on table goal is 'In a revision counts the newest row up to it';
comment on column goal.level is 'FNs bærekraftsmål, satsingsområde, hovedmål, delmål';
comment on column goal.parent is 'Code of the goal one level above; null for a focus area tied to no UN goal';
comment on column goal.state is 'Why a sub-goal has no indicator';

create table goal_placement (
  municipality text    not null,
  plan         text    not null,
  revision     integer not null,
  position     integer not null,
  indicator    text    not null,
  change       text    not null check (change in ('PLACED', 'MOVED', 'RETIRED', 'REPLACED')),
  from_goal    text,
  to_goal      text,
  replaced_by  text,
  reason_nb    text,
  reason_en    text,
  primary key (municipality, plan, revision, position),
  unique (municipality, plan, revision, indicator),
  foreign key (municipality, plan, revision) references goal_tree_revision (municipality, plan, revision),
  foreign key (municipality, indicator) references indicator (municipality, code),
  foreign key (municipality, replaced_by) references indicator (municipality, code),
  check ((change in ('PLACED', 'MOVED')) = (to_goal is not null)),
  check ((change = 'PLACED') = (from_goal is null)),
  check ((change = 'REPLACED') = (replaced_by is not null)),
  check ((reason_nb is null) = (reason_en is null))
);
comment on table goal_placement is 'In a revision counts the newest row of an indicator up to it; all rows together tell who moved what, when, from where and to where';
comment on column goal_placement.from_goal is 'The sub-goal it stood under before';
comment on column goal_placement.to_goal is 'The sub-goal it stands under from this revision on; null when it left the plan';
