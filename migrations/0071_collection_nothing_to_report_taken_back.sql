-- That there is nothing to report holds while nothing is reported: who writes an answer takes it back, also a helper who
-- came by a link and may change nothing else of the reply.
create function collection.take_nil_back(asked_municipality text, asked_round text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not (asked_municipality = any (base.scope_municipalities())
    or exists (select from collection.scope_section() s
      where s.municipality = asked_municipality and s.round = asked_round)) then
    raise insufficient_privilege using message = 'only who answers takes back that there is nothing to report';
  end if;
  update collection.reply r set nil = false, version = r.version + 1
  where r.municipality = asked_municipality and r.round = asked_round and r.nil;
  return found;
end $$;

-- Where answers were written beside the tick, they stand.
update collection.reply r set nil = false, version = r.version + 1
where r.nil and exists (select from collection.value v
  where v.municipality = r.municipality and v.round = r.round and v.kind is not null);
