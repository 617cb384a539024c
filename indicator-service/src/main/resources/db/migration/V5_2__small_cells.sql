-- Small cells: counts so small that somebody could be recognised are not shown.
alter table indicator_revision add column small_cell_limit integer check (small_cell_limit > 0);
alter table compared_indicator add column small_cell_limit integer check (small_cell_limit > 0);
alter table observation drop constraint observation_reason_check;
alter table observation add check (reason in ('NOT_MEASURED', 'PENDING', 'NOT_PUBLISHED', 'LOST', 'WITHDRAWN', 'NOT_APPLICABLE', 'SUPPRESSED', 'OTHER'));
comment on column indicator_revision.small_cell_limit is 'Values below it are not shown; null when all are';
comment on column compared_indicator.small_cell_limit is 'Values below it are not shown; null when all are';
