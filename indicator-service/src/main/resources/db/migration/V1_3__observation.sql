-- What sources say rules and indicators were (observasjoner); append-only, a restated value is a new row.
create table observation (
  municipality text        not null,
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  position     integer     not null,
  subject      text        not null check (subject ~ '^(rule|indicator):'),
  rule         text        generated always as (case when subject like 'rule:%' then substr(subject, 6) end) stored,
  indicator    text        generated always as (case when subject like 'indicator:%' then substr(subject, 11) end) stored,
  year         integer     not null check (year between 1900 and 2200),
  kind         text        not null check (kind in ('ACCOUNT', 'BUDGET', 'PLAN')),
  plan         text,
  value        numeric     check (scale(value) <= 6 and abs(value) < 1e16),
  missing_nb   text,
  missing_en   text,
  source       text        not null,
  published_at timestamptz not null,
  primary key (municipality, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, rule) references fiscal_rule (municipality, code),
  foreign key (municipality, indicator) references indicator (municipality, code),
  unique nulls not distinct (municipality, subject, year, kind, plan, sequence),
  check (kind <> 'ACCOUNT' or plan is null),
  check (kind <> 'PLAN' or plan is not null),
  check ((value is null) = (missing_nb is not null)),
  check ((missing_nb is null) = (missing_en is null))
);
comment on column observation.sequence is 'Number of the change that published it; the highest counts';
comment on column observation.subject is 'rule:<code> or indicator:<code>';
comment on column observation.value is 'In the unit of the subject, with the decimals it was published with; null when missing';
comment on column observation.missing_nb is 'Why there is no value: not measured, not published, pending …';
comment on column observation.source is 'Document and place, e.g. 001:4519';
comment on column observation.published_at is 'Vintage (publiseringstidspunkt)';
