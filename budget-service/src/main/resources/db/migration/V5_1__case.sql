-- Bodies (organer) that treat cases, and cases (saker) as the sequences of their steps; append-only.
create table body (
  municipality text   not null check (municipality ~ '^[0-9]{4}$'),
  code         text   not null,
  name_nb      text   not null,
  name_en      text   not null,
  kind         text   not null check (kind in ('COUNCIL', 'EXECUTIVE_COMMITTEE', 'MAIN_COMMITTEE', 'DIRECTOR', 'ADVISORY')),
  areas        text[] not null,
  primary key (municipality, code),
  check ((kind = 'MAIN_COMMITTEE') = (cardinality(areas) > 0))
);
comment on column body.areas is 'Service areas (tjenesteområder) a main committee (hovedutvalg) is responsible for';

create table council_case (
  municipality text   not null check (municipality ~ '^[0-9]{4}$'),
  id           text   not null,
  sequence     bigint not null,
  primary key (municipality, id)
);
comment on column council_case.sequence is 'Number of the last step; whoever adds one holds this row';

create table case_step (
  municipality text        not null,
  case_id      text        not null,
  sequence     bigint      not null check (sequence >= 1),
  recorded_at  timestamptz not null,
  content      text        not null check (content is json object),
  primary key (municipality, case_id, sequence),
  foreign key (municipality, case_id) references council_case (municipality, id)
);
comment on column case_step.content is 'Opened, rerouted or treated, as told: route, points, recommendation or decision (vedtak), motions, votes';
