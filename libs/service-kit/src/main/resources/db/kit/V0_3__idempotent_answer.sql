-- The successful answers to requests that carried an Idempotency-Key.
create table idempotent_answer (
  municipality   text        not null check (municipality ~ '^[0-9]{4}$'),
  key            text        not null,
  request_digest text        not null,
  status         integer     not null,
  location       text,
  body           text        not null,
  answered_at    timestamptz not null,
  primary key (municipality, key)
);
