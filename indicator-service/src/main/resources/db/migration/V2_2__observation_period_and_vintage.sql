-- Observations speak of any period, have a coded reason where a value is missing, and tell vintage and record apart.
alter table observation add column period text;
alter table observation add column period_kind text check (period_kind in ('YEAR', 'HALF_YEAR', 'TERTIAL', 'QUARTER', 'MONTH', 'SCHOOL_YEAR'));
alter table observation add column reason text check (reason in ('NOT_MEASURED', 'PENDING', 'NOT_PUBLISHED', 'LOST', 'WITHDRAWN', 'NOT_APPLICABLE', 'OTHER'));
alter table observation add column method text;
alter table observation add column recorded_at timestamptz;

update observation set
  period = year::text,
  period_kind = 'YEAR',
  reason = case when value is null then 'OTHER' end,
  recorded_at = published_at;

alter table observation alter column period set not null;
alter table observation alter column period_kind set not null;
alter table observation alter column recorded_at set not null;
alter table observation drop constraint observation_municipality_subject_year_kind_plan_sequence_key;
alter table observation add unique nulls not distinct (municipality, subject, period, kind, plan, published_at);
alter table observation add check ((value is null) = (reason is not null));
alter table observation add check (period like year || '%');
alter table observation add check (published_at <= recorded_at);

comment on column observation.sequence is 'Number of the change that recorded it';
comment on column observation.year is 'The year in which the period begins';
comment on column observation.period is '2024, 2024-H1, 2024-T1, 2024-Q1, 2024-01, or 2023-2024 for a school year';
comment on column observation.reason is 'Why there is no value; missing_nb and missing_en tell it in words';
comment on column observation.method is 'How the value was found, where it matters for comparing';
comment on column observation.published_at is 'Vintage (publiseringstidspunkt); of several about the same the newest counts';
comment on column observation.recorded_at is 'When it was recorded here';
