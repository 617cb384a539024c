-- What legality rests on besides figures: when the recommendation became public, and what the
-- secretary has overridden.
create table hearing (
  municipality text        not null,
  plan         text        not null,
  version      text        not null,
  sequence     bigint      not null,
  published_on date        not null,
  source       text        not null,
  recorded_at  timestamptz not null,
  primary key (municipality, plan, version, sequence),
  foreign key (municipality, plan, version) references plan_version (municipality, plan, version)
);
comment on table hearing is 'Offentlig ettersyn: when the recommendation (innstilling) was laid out; the last one counts';
comment on column hearing.sequence is 'The step of the version''s ledger that recorded it';

create table legality_override (
  municipality text        not null,
  plan         text        not null,
  version      text        not null,
  sequence     bigint      not null,
  rule         text        not null,
  overridden_by text       not null,
  reason       text        not null,
  recorded_at  timestamptz not null,
  primary key (municipality, plan, version, sequence),
  foreign key (municipality, plan, version) references plan_version (municipality, plan, version)
);
comment on table legality_override is 'Unntak: the secretary answers for a rule that cannot be assessed';
