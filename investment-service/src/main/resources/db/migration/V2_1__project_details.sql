-- What the register knows of a project beyond its place in the statements, and how often it was changed.
alter table project add column details jsonb not null default '{}';
alter table project add column merged_into text;
alter table project add column revision integer not null default 1 check (revision >= 1);
alter table project add foreign key (municipality, ledger, merged_into) references project (municipality, ledger, id);
comment on column project.details is 'Estimate, price basis, postponement, external financing, decisions, location and the like; amounts in NOK';
comment on column project.merged_into is 'The project that took it over; null while it stands on its own';
comment on column project.revision is 'Number of times the project was registered or changed, in all versions it came through; its entity tag';
