-- When a leg was posted, counted at budget-service: a plan is rolled from one cut in both services.
alter table amendment_leg add column budget_sequence bigint;
comment on column amendment_leg.budget_sequence is 'Number at budget-service by which both legs were posted; null for one posted before it was noted';
