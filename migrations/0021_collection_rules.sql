-- Trying rules out against what was answered before.

-- The door through which those who run rounds try rules out: what was handed in to one regular round, for some
-- questions. It gives less than a reviewer sees: no confidential figure, no comment's words (only that there is one),
-- and nothing of an answer that is still being written. The server counts, and only the counts leave it.
create function collection.answers_to_try(asked_round text, asked_indicators text[])
  returns table (municipality text, indicator text, part text, kind text, number float8, choices text[], commented boolean)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not collection.scope_rounds() then
    raise insufficient_privilege using message = 'only those who run rounds try rules out';
  end if;
  return query
    select v.municipality, v.indicator, v.part, v.kind,
      case when v.kind <> 'confidential' then v.number::float8 end,
      case when v.kind <> 'confidential' then v.choices end,
      btrim(v.comment) <> ''
    from collection.round r
      join collection.reply y on y.round = r.id and y.state in ('submitted', 'approved', 'accepted')
      join collection.value v on v.municipality = y.municipality and v.round = r.id
    where r.id = asked_round and r.kind = 'regular' and r.state <> 'draft'
      and v.indicator = any (asked_indicators) and v.kind is not null;
end $$;
