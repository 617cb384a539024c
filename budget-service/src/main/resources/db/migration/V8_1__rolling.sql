-- Rolling (rullering) of an adopted plan into the first draft of the next one.
create table rolling (
  municipality    text          not null,
  plan            text          not null,
  version         text          not null,
  source_plan     text          not null,
  source_version  text          not null,
  source_sequence bigint        not null,
  lift_percent    numeric(7, 4) not null,
  lift_source     text          not null,
  nominal_lines   text[]        not null,
  ended_measures  text[]        not null,
  primary key (municipality, plan, version),
  foreign key (municipality, plan, version) references plan_version (municipality, plan, version),
  foreign key (municipality, source_plan, source_version)
    references plan_version (municipality, plan, version)
);
comment on column rolling.source_sequence is 'The cut: the last change of the source that counts';
comment on column rolling.lift_percent is 'Prisløft in percent, from the price basis year of the source to that of the draft';
comment on column rolling.nominal_lines is 'Lines of § 5-6 whose amounts are nominal and not lifted';
comment on column rolling.ended_measures is 'Measures (tiltak) that end with the old plan though they have a level in its last year';
