-- Every state a project has had: appended with the change that brought it, never edited. The table project shows the last one.
create table project_revision (
  municipality    text           not null,
  ledger          text           not null,
  sequence        bigint         not null,
  id              text           not null,
  step            text           not null check (step in ('REGISTERED', 'CHANGED', 'POSTPONED', 'REPHASED', 'HALVED', 'SPLIT', 'MERGED')),
  revision        integer        not null,
  position        integer        not null,
  name            text           not null,
  aliases         text[]         not null,
  area            text           not null,
  programme_area  text,
  line            text           not null,
  purpose         text,
  self_cost       boolean        not null,
  rolling         boolean        not null,
  completion_year integer,
  gross_cost      numeric(18, 2),
  source          text,
  details         jsonb          not null,
  merged_into     text,
  primary key (municipality, ledger, sequence, id),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, ledger, id) references project (municipality, ledger, id)
);
create index project_revision_of_project on project_revision (municipality, ledger, id, sequence);
comment on column project_revision.step is 'What was done to the project';
comment on column project_revision.gross_cost is 'Gross cost frame (kostnadsramme) in NOK; null is unknown, never 0';

insert into project_revision (municipality, ledger, sequence, id, step, revision, position, name,
                              aliases, area, programme_area, line, purpose, self_cost, rolling,
                              completion_year, gross_cost, source, details)
select p.municipality, p.ledger,
       coalesce((select min(e.sequence) from appropriation_entry e
                 where e.municipality = p.municipality and e.ledger = p.ledger and e.project = p.id), 1),
       p.id, 'REGISTERED', p.revision, p.position, p.name, p.aliases, p.area, p.programme_area,
       p.line, p.purpose, p.self_cost, p.rolling, p.completion_year, p.gross_cost, p.source,
       p.details
from project p;
