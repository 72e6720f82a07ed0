-- Who works in the municipality no more is told of nothing there: what is new waits for whoever is chosen next.
create or replace function youth.take_observation_letter(passed_over uuid[])
  returns table (person uuid, email text, language text, observations int)
  language sql security definer set search_path = pg_catalog
  begin atomic
    with new as (
      select o.municipality, o.id, p.id as person, p.email, p.language
      from youth.observation o
        join youth.follow_up f on f.municipality = base.municipality_on(o.municipality, 9999) and f.observations
        join base.person p on p.id = f.notify and p.disabled_at is null
      where o.notified_at is null and o.resolved_at is null and p.id <> all (passed_over)
        and exists (select from base.role_grant g where g.person = p.id and g.ended_at is null and g.role like 'youth-%'
          and base.municipality_on(g.municipality, 9999) = f.municipality)
      for update of o skip locked),
    one as (select min(person::text)::uuid as person from new),
    told as (
      update youth.observation o set notified_at = now()
      from new n join one on one.person = n.person
      where o.municipality = n.municipality and o.id = n.id
      returning n.person, n.email, n.language)
    select t.person, t.email, t.language, count(*)::int from told t group by t.person, t.email, t.language;
  end;
