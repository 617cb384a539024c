-- What an entry stands on in the ERP of the municipality, beside unit, function and art.
alter table operating_entry
  add column account    text check (account <> ''),
  add column project    text check (project <> ''),
  add column dimensions jsonb not null default '{}' check (jsonb_typeof(dimensions) = 'object');
comment on column operating_entry.account is 'Own account number (systemkonto); null at plan level';
comment on column operating_entry.project is 'Project number of the ERP';
comment on column operating_entry.dimensions is 'Free dimensions (frie dimensjoner): value by name';
