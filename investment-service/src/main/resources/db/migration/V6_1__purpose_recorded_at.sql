-- When a purpose was added, so that it can be asked which there were at an instant.
alter table investment_purpose add column recorded_at timestamptz;
alter table investment_purpose alter column recorded_at set default clock_timestamp();
comment on column investment_purpose.recorded_at is 'Read under the lock of the list; null before it was kept, which counts as before every instant';
