-- The newest states of plan versions as budget-service and investment-service told them.
create table version_state (
  municipality        text   not null,
  plan                text   not null,
  version             text   not null,
  budget_sequence     bigint,
  budget              text,
  investment_sequence bigint,
  investment          text,
  primary key (municipality, plan, version),
  check ((budget is null) = (budget_sequence is null)),
  check ((investment is null) = (investment_sequence is null))
);
comment on column version_state.budget is 'BudgetState as it arrived; null until one has';
comment on column version_state.budget_sequence is 'Its sequence at budget-service; only a higher one replaces it';
comment on column version_state.investment is 'InvestmentState as it arrived; null until one has';
comment on column version_state.investment_sequence is 'Its sequence at investment-service; only a higher one replaces it';
