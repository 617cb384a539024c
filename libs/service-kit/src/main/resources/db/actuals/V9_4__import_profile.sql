-- How the files of a source are read (importprofil); never changed.
create table import_profile (
  municipality text        not null check (municipality ~ '^[0-9]{4}$'),
  id           text        not null,
  content      text        not null,
  recorded_at  timestamptz not null,
  primary key (municipality, id)
);
comment on column import_profile.content is 'The profile as JSON';
