-- A rolling project with a gross cost contradicts itself; the register takes it and warns.
alter table project drop constraint project_check;
alter table project add check (not rolling or completion_year is null);
