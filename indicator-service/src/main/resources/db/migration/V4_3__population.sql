-- Population (befolkning) by age group, year and prognosis variant, and care capacities that are held against it.
create table population_variant (
  municipality text    not null,
  code         text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ledger       text    not null generated always as ('indicator') stored,
  sequence     bigint  not null,
  position     integer not null,
  name_nb      text    not null,
  name_en      text    not null,
  source       text    not null,
  primary key (municipality, code),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence)
);
comment on table population_variant is 'Registered population, or a prognosis (framskriving) such as medium national growth';

create table population_figure (
  municipality text        not null,
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  position     integer     not null,
  variant      text        not null,
  from_age     integer     not null check (from_age >= 0),
  to_age       integer     check (to_age >= from_age),
  year         integer     not null check (year between 1900 and 2200),
  persons      integer     check (persons >= 0),
  missing_nb   text,
  missing_en   text,
  basis        text        not null check (basis in ('STATED', 'DERIVED')),
  source       text        not null,
  published_at timestamptz not null,
  primary key (municipality, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  foreign key (municipality, variant) references population_variant (municipality, code),
  unique nulls not distinct (municipality, variant, from_age, to_age, year, sequence),
  check ((persons is null) = (missing_nb is not null)),
  check ((missing_nb is null) = (missing_en is null))
);
comment on column population_figure.to_age is 'Last age of the group; null: no upper end, as in 80+';
comment on column population_figure.basis is 'Stated by the source, or derived by whoever published it here';

create table care_capacity (
  municipality text        not null,
  ledger       text        not null generated always as ('indicator') stored,
  sequence     bigint      not null,
  position     integer     not null,
  service      text        not null check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_nb      text        not null,
  name_en      text        not null,
  from_age     integer     not null check (from_age >= 0),
  to_age       integer     check (to_age >= from_age),
  year         integer     not null check (year between 1900 and 2200),
  existing     integer     not null check (existing >= 0),
  decided      integer     not null,
  source       text        not null,
  published_at timestamptz not null,
  primary key (municipality, sequence, position),
  foreign key (municipality, ledger, sequence) references ledger_change (municipality, ledger, sequence),
  unique (municipality, service, year, sequence),
  check (existing + decided >= 0)
);
comment on column care_capacity.decided is 'Places decided to be added (vedtatte nye plasser) until that year; fewer is negative';
