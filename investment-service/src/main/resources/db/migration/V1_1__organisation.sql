-- The organisation as budget-service last told of it: a copy.
create table organisation (
  municipality text   not null check (municipality ~ '^[0-9]{4}$'),
  sequence     bigint not null,
  primary key (municipality)
);
comment on column organisation.sequence is 'Number of the change to the tree at budget-service that this copy shows';

create table organisation_unit (
  municipality  text    not null references organisation (municipality),
  code          text    not null,
  parent        text,
  kind          text    not null check (kind in ('SERVICE_AREA', 'PROGRAMME_AREA', 'CENTRAL', 'UNIT')),
  name_nb       text    not null,
  name_en       text    not null,
  display_order integer not null,
  primary key (municipality, code),
  foreign key (municipality, parent) references organisation_unit (municipality, code)
);
