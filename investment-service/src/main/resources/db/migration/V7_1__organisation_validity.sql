-- When the units of the copied organisation are valid, and what they were before.
alter table organisation_unit
  add column valid_from date,
  add column valid_to   date,
  add column earlier    text not null default '[]';
comment on column organisation_unit.valid_from is 'First day of the last period (gyldig fra); null: from the beginning';
comment on column organisation_unit.valid_to is 'Last day of the last period (gyldig til og med); null: no end is known';
comment on column organisation_unit.earlier is 'The periods before the last, oldest first, as the event tells them (JSON)';
