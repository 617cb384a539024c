-- Wider than an amount, so that a total that outgrows one can be told instead of failing.
alter table appropriation_total alter column amount type numeric(24, 2);
