-- The newest states that other services told, of plan versions and of account books alike.
create table owner_state (
  municipality text   not null,
  type         text   not null,
  key          text   not null,
  sequence     bigint not null,
  state        text   not null,
  primary key (municipality, type, key)
);
comment on column owner_state.type is 'EventType of the state';
comment on column owner_state.key is 'municipality/plan/version, or municipality/account/year';
comment on column owner_state.sequence is 'Its sequence at the owner; only a higher one replaces it';
comment on column owner_state.state is 'The event as it arrived';

insert into owner_state (municipality, type, key, sequence, state)
select municipality, 'BUDGET_STATE', municipality || '/' || plan || '/' || version, budget_sequence, budget
from version_state where budget is not null
union all
select municipality, 'INVESTMENT_STATE', municipality || '/' || plan || '/' || version, investment_sequence, investment
from version_state where investment is not null;

drop table version_state;
