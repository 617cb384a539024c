-- Plans (økonomiplan), the comparison columns of their statements, and their versions.
create table plan (
  municipality     text    not null check (municipality ~ '^[0-9]{4}$'),
  plan             text    not null,
  name_nb          text    not null,
  name_en          text    not null,
  first_year       integer not null,
  operating_years  integer not null check (operating_years >= 1),
  investment_years integer not null check (investment_years >= operating_years),
  price_basis_year integer not null,
  primary key (municipality, plan)
);
comment on column plan.price_basis_year is 'The year in whose prices the amounts are given';

create table plan_comparison (
  municipality       text    not null,
  plan               text    not null,
  position           integer not null,
  id                 text    not null,
  kind               text    not null check (kind in ('ACCOUNT', 'BUDGET')),
  year               integer not null,
  comparison_plan    text,
  comparison_version text,
  primary key (municipality, plan, position),
  foreign key (municipality, plan) references plan (municipality, plan)
);

create table plan_version (
  municipality     text not null,
  plan             text not null,
  version          text not null,
  name_nb          text not null,
  name_en          text not null,
  parent           text,
  parent_sequence  bigint,
  status           text not null check (status in ('DRAFT', 'PROPOSING', 'PROPOSED')),
  proposal_attempt uuid,
  primary key (municipality, plan, version),
  foreign key (municipality, plan) references plan (municipality, plan),
  foreign key (municipality, plan, parent) references plan_version (municipality, plan, version),
  check ((status = 'DRAFT') = (proposal_attempt is null))
);
comment on column plan_version.parent_sequence is 'The cut: the last sequence of the parent when the version was created';
