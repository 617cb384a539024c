-- Who is told of changes of the fiscal-rule status (abonnement), and what they are sent.
create table subscription (
  municipality text        not null check (municipality ~ '^[0-9]{4}$'),
  id           uuid        not null,
  target       text        not null,
  plan         text,
  version      text,
  rules        text[]      not null,
  told_of      text        not null check (told_of in ('CHANGES', 'BANDS')),
  language     text        not null check (language in ('NB', 'EN')),
  secret       bytea       not null,
  created_at   timestamptz not null default clock_timestamp(),
  primary key (id)
);
create index subscription_of_municipality on subscription (municipality, created_at, id);
comment on column subscription.plan is 'Null: all plans';
comment on column subscription.version is 'Null: all versions';
comment on column subscription.rules is 'Codes of fiscal rules (handlingsregler); empty: all';
comment on column subscription.told_of is 'CHANGES: every change; BANDS: only when a result moved to another band';
comment on column subscription.secret is 'Key of the signatures; shown to the client once';

create table subscription_standing (
  subscription uuid   not null references subscription (id) on delete cascade,
  municipality text   not null,
  plan         text   not null,
  version      text   not null,
  budget       bigint not null,
  investment   bigint not null,
  indicator    bigint not null,
  results      jsonb  not null,
  primary key (subscription, plan, version)
);
comment on table subscription_standing is 'Where each version stood when the subscriber was told last, or subscribed';
comment on column subscription_standing.budget is 'Sequence of the owner; 0 before the first';
comment on column subscription_standing.results is 'Value and band of each rule and period';

create table delivery (
  subscription    uuid        not null references subscription (id) on delete cascade,
  municipality    text        not null,
  sequence        bigint      not null generated always as identity,
  id              uuid        not null unique,
  plan            text        not null,
  version         text        not null,
  body            text        not null,
  created_at      timestamptz not null default clock_timestamp(),
  status          text        not null check (status in ('PENDING', 'DELIVERED', 'DEAD')),
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default clock_timestamp(),
  ended_at        timestamptz,
  failure         text,
  primary key (subscription, sequence)
);
create index delivery_pending on delivery (subscription, sequence) where status = 'PENDING';
comment on column delivery.id is 'Sent as webhook-id: a subscriber that has it already drops it';
comment on column delivery.failure is 'Why the last attempt failed';
