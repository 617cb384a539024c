-- Amendments (budsjettendringer) to the adopted budget of a plan, and where each is in its life.
create table amendment (
  municipality   text        not null check (municipality ~ '^[0-9]{4}$'),
  plan           text        not null,
  id             text        not null,
  title          text        not null,
  case_id        text        not null,
  investment_leg boolean     not null,
  lasting        boolean     not null,
  entries        text        not null check (entries is json array),
  status         text        not null check (status in ('PENDING', 'POSTING', 'POSTED', 'VOIDED')),
  attempt        uuid,
  deadline       timestamptz,
  sequence       bigint,
  reasons        text        not null check (reasons is json array),
  registered_at  timestamptz not null,
  primary key (municipality, plan, id),
  foreign key (municipality, plan) references plan (municipality, plan),
  foreign key (municipality, case_id) references council_case (municipality, id),
  check ((status = 'POSTED') = (sequence is not null)),
  check (status <> 'POSTING' or (attempt is not null and deadline is not null))
);
comment on column amendment.case_id is 'The case (sak) whose decision (vedtak) it carries out';
comment on column amendment.investment_leg is 'Whether investment-service holds the other leg; both are posted or neither';
comment on column amendment.lasting is 'Varig: goes on in the years after, and so into the next plan';
comment on column amendment.entries is 'The operating leg as registered; NOK, KOSTRA sign. Entries of the ledger once it is posted';
comment on column amendment.sequence is 'Number of its change in the amended version';
create unique index amendment_posting on amendment (municipality, plan) where status = 'POSTING';
