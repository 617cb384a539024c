-- What each unit of the organisation is when, as known after each change; the tree is numbered as a ledger.
create table organisation_unit_revision (
  municipality text   not null,
  code         text   not null,
  sequence     bigint not null,
  aliases      text[] not null,
  primary key (municipality, code, sequence),
  foreign key (municipality, code) references organisation_unit (municipality, code)
);
comment on table organisation_unit_revision is 'All that was known of a unit (enhet) after a change of the tree; never changed itself';
comment on column organisation_unit_revision.sequence is 'Number of the change in the ledger organisation';
comment on column organisation_unit_revision.aliases is 'Other names or numbers of the unit, such as the responsibility number (ansvar) of an ERP';

create table organisation_unit_period (
  municipality  text    not null,
  code          text    not null,
  sequence      bigint  not null,
  position      integer not null,
  valid_from    date,
  valid_to      date,
  parent        text,
  name_nb       text    not null,
  name_en       text    not null,
  display_order integer not null,
  primary key (municipality, code, sequence, position),
  foreign key (municipality, code, sequence) references organisation_unit_revision (municipality, code, sequence),
  foreign key (municipality, parent) references organisation_unit (municipality, code),
  check (valid_from <= valid_to)
);
comment on column organisation_unit_period.valid_from is 'First day (gyldig fra); null: from the beginning';
comment on column organisation_unit_period.valid_to is 'Last day (gyldig til og med); null: no end is known';

insert into ledger (municipality, ledger, last_sequence, last_time, last_digest, frozen)
select o.municipality, 'organisation', o.sequence, first.time, '', false
from organisation o
cross join lateral (select coalesce(min(recorded_at), now()) as time from ledger_change c
                    where c.municipality = o.municipality) first;

insert into ledger_change (municipality, ledger, sequence, recorded_at, title, digest)
select municipality, ledger, last_sequence, last_time, 'the tree as it stood before its changes were kept', ''
from ledger where ledger = 'organisation';

insert into organisation_unit_revision (municipality, code, sequence, aliases)
select u.municipality, u.code, o.sequence, '{}'
from organisation_unit u join organisation o using (municipality);

insert into organisation_unit_period (municipality, code, sequence, position, parent, name_nb, name_en, display_order)
select u.municipality, u.code, o.sequence, 1, u.parent, u.name_nb, u.name_en, u.display_order
from organisation_unit u join organisation o using (municipality);

alter table organisation_unit
  drop constraint organisation_unit_municipality_fkey,
  drop column parent, drop column name_nb, drop column name_en, drop column display_order;
drop table organisation;
