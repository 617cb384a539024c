-- What a ledger is made of: itself up to a number, its parent up to the cut, the parent's parent up to that cut, and so on.
create function ledger_lineage(of_municipality text, of_ledger text, up_to bigint)
returns table (ledger text, last_sequence bigint, depth integer)
language sql stable as $$
  with recursive lineage as (
    select l.ledger, up_to as last_sequence, l.parent, l.parent_sequence, 0 as depth
    from ledger l where l.municipality = of_municipality and l.ledger = of_ledger
    union all
    select p.ledger, child.parent_sequence, p.parent, p.parent_sequence, child.depth + 1
    from lineage child
    join ledger p on p.municipality = of_municipality and p.ledger = child.parent
  )
  select lineage.ledger, lineage.last_sequence, lineage.depth from lineage
$$;
