-- When plans came to be, and what status their versions had after which of their changes.
alter table plan add column sequence bigint;
comment on column plan.sequence is 'Number of its creation in the ledger plans of the municipality';

insert into ledger (municipality, ledger, last_sequence, last_time, last_digest, frozen)
select p.municipality, 'plans', 1, coalesce(min(c.recorded_at), now()), '', false
from plan p
left join ledger_change c on c.municipality = p.municipality and starts_with(c.ledger, 'plan/')
group by p.municipality;
insert into ledger_change (municipality, ledger, sequence, recorded_at, title, digest)
select municipality, ledger, last_sequence, last_time, 'the plans as they stood before their creation was kept', ''
from ledger where ledger = 'plans';
update plan set sequence = 1;
alter table plan alter column sequence set not null;

create table plan_version_status (
  municipality text   not null,
  plan         text   not null,
  version      text   not null,
  sequence     bigint not null,
  status       text   not null check (status in ('DRAFT', 'PROPOSING', 'PROPOSED', 'ADOPTING', 'ADOPTED', 'AMENDED')),
  primary key (municipality, plan, version, sequence),
  foreign key (municipality, plan, version) references plan_version (municipality, plan, version)
);
comment on table plan_version_status is 'What status a version has had since which change of its ledger; the last one counts';

insert into plan_version_status (municipality, plan, version, sequence, status)
select municipality, plan, version, 1, case status when 'AMENDED' then 'AMENDED' else 'DRAFT' end from plan_version;
insert into plan_version_status (municipality, plan, version, sequence, status)
select a.municipality, a.plan, a.version, c.sequence, step.status
from version_attempt a
cross join lateral (values
    (a.started_at, case a.kind when 'PROPOSAL' then 'PROPOSING' else 'ADOPTING' end),
    (a.ended_at, case when a.outcome = 'COMMITTED'
                      then case a.kind when 'PROPOSAL' then 'PROPOSED' else 'ADOPTED' end
                      else case a.kind when 'PROPOSAL' then 'DRAFT' else 'PROPOSED' end end)) as step (at, status)
join ledger_change c on c.municipality = a.municipality
 and c.ledger = 'plan/' || a.plan || '/' || a.version and c.recorded_at = step.at;
