-- Fiscal rules (handlingsregler) and their revisions, which are added and never edited.
create table fiscal_rule (
  municipality text   not null,
  code         text   not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger       text   not null generated always as ('indicator') stored,
  sequence     bigint not null,
  primary key (municipality, code),
  unique (municipality, code, sequence),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on column fiscal_rule.sequence is 'Number of the change that first defined the rule; rules are shown in this order';

create table fiscal_rule_revision (
  municipality  text        not null,
  code          text        not null,
  revision      integer     not null check (revision >= 1),
  rule_sequence bigint      not null,
  ledger        text        not null generated always as ('indicator') stored,
  sequence      bigint      not null,
  recorded_at   timestamptz not null,
  name_nb       text        not null,
  name_en       text        not null,
  unit          text        not null check (unit in ('PERCENT', 'NOK_PER_M2')),
  decimals      integer     not null check (decimals between 0 and 6),
  basis         text        not null check (basis in ('YEAR', 'PLAN_PERIOD')),
  valid_from    date,
  valid_to      date,
  decision      text,
  source        text,
  primary key (municipality, code, revision),
  foreign key (municipality, code, rule_sequence) references fiscal_rule (municipality, code, sequence),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  check (valid_from <= valid_to)
);
comment on table fiscal_rule_revision is 'On a day counts the newest revision that is valid on it';
comment on column fiscal_rule_revision.rule_sequence is 'Repeats fiscal_rule.sequence';
comment on column fiscal_rule_revision.sequence is 'Number of the change that recorded this revision';
comment on column fiscal_rule_revision.decimals is 'Decimals of the displayed value; the bands judge the unrounded one';
comment on column fiscal_rule_revision.basis is 'Beregningsgrunnlag: whether each year or the whole plan period is judged';
comment on column fiscal_rule_revision.valid_from is 'First day in force; null when not known';
comment on column fiscal_rule_revision.valid_to is 'Last day in force; null while there is no end';
comment on column fiscal_rule_revision.decision is 'Body and case number of the decision (vedtak)';

create table fiscal_rule_term (
  municipality text    not null,
  code         text    not null,
  revision     integer not null,
  position     integer not null,
  part         text    not null check (part in ('NUMERATOR', 'DENOMINATOR')),
  metric       text    not null,
  indicator    text    generated always as (case when metric like 'indicator:%' then substr(metric, 11) end) stored,
  factor       numeric not null check (factor <> 0 and scale(factor) <= 6 and abs(factor) < 1e16),
  primary key (municipality, code, revision, position),
  foreign key (municipality, code, revision) references fiscal_rule_revision (municipality, code, revision),
  foreign key (municipality, indicator) references indicator (municipality, code)
);
comment on table fiscal_rule_term is 'Addends of the numerator (teller) and the denominator (nevner), numerator first';
comment on column fiscal_rule_term.metric is 'Code of a computed metric, or indicator:<code>';
comment on column fiscal_rule_term.indicator is 'The indicator the metric names, for the foreign key';

create table fiscal_rule_band (
  municipality    text    not null,
  code            text    not null,
  revision        integer not null,
  position        integer not null,
  class           text    not null check (class in ('NOT_APPROVED', 'LOWEST_ACCEPTABLE', 'DESIRED')),
  lower_end       numeric check (scale(lower_end) <= 6 and abs(lower_end) < 1e16),
  lower_inclusive boolean not null,
  upper_end       numeric check (scale(upper_end) <= 6 and abs(upper_end) < 1e16),
  upper_inclusive boolean not null,
  primary key (municipality, code, revision, position),
  foreign key (municipality, code, revision) references fiscal_rule_revision (municipality, code, revision),
  check (lower_end is not null or not lower_inclusive),
  check (upper_end is not null or not upper_inclusive)
);
comment on table fiscal_rule_band is 'Intervals from the lowest to the highest values; together they cover the line without overlap';
comment on column fiscal_rule_band.lower_end is 'In the unit of the rule, with the decimals it was given; null when open';
comment on column fiscal_rule_band.upper_end is 'In the unit of the rule, with the decimals it was given; null when open';
