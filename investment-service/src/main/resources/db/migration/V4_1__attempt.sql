-- A version is asked to vote more than once: when it is proposed and when it is adopted.
alter table plan_version rename column frozen_attempt to attempt;
comment on column plan_version.attempt is 'The attempt to propose (fremlegging) or adopt (vedtak) it voted in last; null when none, or when that was voided';
