-- Events that wait to be published; written in the transaction of the change they tell of.
create table outbox (
  id           bigint      generated always as identity primary key,
  municipality text        not null check (municipality ~ '^[0-9]{4}$'),
  topic        text        not null,
  record_key   text        not null,
  type         text        not null,
  sequence     bigint      not null,
  occurred_at  timestamptz not null,
  payload      text        not null,
  published_at timestamptz,
  attempts     integer     not null default 0,
  last_error   text
);
create index outbox_waiting on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
