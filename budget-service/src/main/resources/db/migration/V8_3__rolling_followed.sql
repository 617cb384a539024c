-- Whether investment-service has made its part of a rolled draft.
alter table rolling add column investment_sequence bigint;
comment on column rolling.investment_sequence is 'Number at investment-service by which it had followed; null until it has';
