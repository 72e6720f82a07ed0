-- What is asked at every request and at every recording, asked with less: one question where there were several, and
-- no walk through mergers where there was none. What the functions promise is unchanged.
create index municipality_successor on base.municipality (successor) where successor is not null;

-- Marks the session as seen at most once a minute, and looks whether it must only once it is found.
create or replace function base.enter(hash bytea)
  returns table (id uuid, email text, name text, language text, grants jsonb)
  language plpgsql security definer set search_path = pg_catalog as $$
declare entered record;
begin
  select p.id, p.email, p.name, p.language, s.seen_at < now() - interval '1 minute' as seen_long_ago, coalesce((
      select jsonb_agg(jsonb_build_object(
        'role', g.role, 'municipality', g.municipality, 'unit', g.unit,
        'municipalities', case
          when g.municipality is null then '[]'::jsonb
          when exists (select from base.municipality m where m.successor = g.municipality)
            then to_jsonb(base.with_predecessors(array[g.municipality]))
          else jsonb_build_array(g.municipality) end)
        order by g.granted_at, g.id)
      from base.role_grant g where g.person = p.id and g.ended_at is null), '[]'::jsonb) as grants
    into entered
    from base.web_session s join base.person p on p.id = s.person
    where s.token_hash = hash and s.expires_at > now() and s.seen_at + s.idle > now()
      and p.disabled_at is null;
  if not found then return; end if;
  if entered.seen_long_ago then
    update base.web_session s set seen_at = now() where s.token_hash = hash;
  end if;
  id := entered.id;
  email := entered.email;
  name := entered.name;
  language := entered.language;
  grants := entered.grants;
  return next;
end $$;

-- The step of the municipality that a code means today, and nothing else: a worker of one unit may not read the table,
-- but whether anything may be recorded hangs on it. Nearly always the municipality is there today and has taken a step
-- of its own; after a merger the new one stands where the furthest of those before it stood, until it does.
create or replace function youth.step_of(asked text)
  returns text language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  standing text;
  today text;
begin
  select j.step into standing from base.municipality m join youth.joining j on j.municipality = m.code
    where m.code = asked and m.last_year is null order by j.version desc limit 1;
  if found then return standing; end if;

  today := base.municipality_on(asked, 9999);
  select j.step into standing from youth.joining j where j.municipality = today order by j.version desc limit 1;
  if found then return standing; end if;

  select newest.step into standing from (
      select distinct on (j.municipality) j.municipality, j.step from youth.joining j
      where j.municipality = any (base.with_predecessors(array[today]))
      order by j.municipality, j.version desc) newest
    order by array_position(array['outside', 'invited', 'accepted', 'trying', 'in-use'], newest.step) desc
    limit 1;
  return coalesce(standing, 'outside');
end $$;

-- A month is written as an insert that may turn out to add to what is there: it is looked at once, as the insert.
drop trigger training_is_not_counted on youth.session_month;
drop trigger training_is_not_counted on youth.tag_month;
create trigger training_is_not_counted before insert or update of municipality, unit on youth.session_month
  for each row execute function youth.refuse_training_month();
create trigger training_is_not_counted before insert or update of municipality, unit on youth.tag_month
  for each row execute function youth.refuse_training_month();
