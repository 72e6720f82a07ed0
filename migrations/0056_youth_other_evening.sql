-- The plans of a municipality in other units than one, by id and unit alone: a worker of one unit does not read those of
-- others, and what they record is yet not to take the place of another unit's evening.
create function youth.plans_elsewhere(asked text, besides uuid)
  returns table (id uuid, unit uuid) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select p.id, p.unit from youth.plan p where p.municipality = asked and p.unit <> besides;
  end;

-- Whether a session is being counted in another unit than the one given.
create function youth.is_counted_elsewhere(asked uuid, besides uuid)
  returns boolean language sql stable security definer set search_path = pg_catalog
  begin atomic
    select exists (select from youth.tally t
      where t.session = asked and t.unit <> besides and t.put_aside_at is null);
  end;
