-- What an entry belongs to beside its account: a measure, a category of the frame table, a month, a distribution.
alter table operating_entry
  add column month        integer check (month between 1 and 12),
  add column category     text check (category in ('OPENING_BUDGET', 'TECHNICAL_ADJUSTMENTS', 'CURRENT_YEAR_CHANGES',
                                                   'PREVIOUSLY_ADOPTED', 'RESTRUCTURING', 'NEW_MEASURES')),
  add column measure      text,
  add column distribution boolean not null default false;
comment on column operating_entry.month is 'Month the amount falls in (periodisert budsjett); null: not divided by month';
comment on column operating_entry.category is 'Line of the frame table (rammeoversikt); null: not told';
comment on column operating_entry.measure is 'The measure (tiltak) whose level the amount is part of';
comment on column operating_entry.distribution is 'Whether it only moves an amount to a finer key; such entries sum to zero per year, area, category and measure';
