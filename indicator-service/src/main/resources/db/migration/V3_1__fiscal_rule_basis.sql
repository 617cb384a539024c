-- What a rule counts, which set it belongs to, and which indicator its values are observations of.
alter table fiscal_rule_revision drop constraint fiscal_rule_revision_basis_check;
alter table fiscal_rule_revision
  add check (basis in ('YEAR', 'PLAN_PERIOD', 'PERIOD_AVERAGE', 'GROWTH')),
  add column rule_set  text   not null default 'council' check (rule_set ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add column accounts  text   not null default 'TREASURY' check (accounts in ('TREASURY', 'CONSOLIDATED')),
  add column self_cost text   not null default 'INCLUDED' check (self_cost in ('INCLUDED', 'EXCLUDED')),
  add column funds     text[] not null default '{}',
  add column indicator text,
  add foreign key (municipality, indicator) references indicator (municipality, code);
comment on column fiscal_rule_revision.basis is 'Beregningsgrunnlag: whether each year, the sums or the mean of the plan period, or growth against growth is judged';
comment on column fiscal_rule_revision.rule_set is 'The same in every revision of a rule';
comment on column fiscal_rule_revision.accounts is 'Regnskapsenhet: kommunekassen or the consolidated accounts';
comment on column fiscal_rule_revision.self_cost is 'Whether self-cost (selvkost) investments and debt count';
comment on column fiscal_rule_revision.funds is 'Codes of the disposition funds that count; empty when all do';
comment on column fiscal_rule_revision.indicator is 'The indicator whose observations the yearly values are; null when they are none';
