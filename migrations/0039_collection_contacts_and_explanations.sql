-- Whom rounds are sent to is forgotten when a municipality or the nation says so.

-- The door by which a contact is removed: the register keeps nobody, and the letters that were sent no address.
create function collection.remove_contact(asked_municipality text, asked_subject text, asked_role text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  address text;
begin
  if not (collection.scope_rounds() or asked_municipality = any (base.scope_municipalities())) then
    raise insufficient_privilege using message = 'only the municipality and those who run rounds remove its contacts';
  end if;
  delete from collection.contact c
    where c.municipality = asked_municipality and c.subject = asked_subject and c.role = asked_role
    returning c.email into address;
  if address is null then return false; end if;
  -- Still somebody's, of the other role: then the letters keep it.
  if exists (select from collection.contact c
    where c.municipality = asked_municipality and c.subject = asked_subject and c.email = address) then return true; end if;
  delete from collection.reminder m using collection.round r
    where r.id = m.round and r.subject = asked_subject and m.municipality = asked_municipality
      and m.sent_to = address and m.sent_at is null;
  update collection.reminder m set sent_to = 'removed-' || gen_random_uuid()
    from collection.round r
    where r.id = m.round and r.subject = asked_subject and m.municipality = asked_municipality and m.sent_to = address;
  return true;
end $$;

-- An explanation is the municipality's own words: it is public where the municipality says that it may be shown.
alter table collection.finding add column may_be_shown boolean not null default false;
alter table collection.release_value add column explanations jsonb not null default '[]';

-- Copies the values of approved replies, and what the registers say of what is imported, into a release that is being
-- prepared. The replies are held while it runs, so that nobody unlocks a value halfway; a value that is unlocked is being
-- corrected and is left out as missing. Of explanations those are copied that the municipality lets everybody read. What was
-- asked and not answered stays missing, whatever a register says of it. While a round is open its answers still change and
-- more of them come: they belong in a preliminary release alone, and a final one takes closed rounds.
-- Answers, year by year, with how many were asked and answered.
create or replace function collection.take_values(asked uuid, asked_subject text, final_only boolean)
  returns table (year int, expected int, answered int, on_time int, estimated int)
  language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not (base.scope_nation() and base.scope_permission() = 'collection.release.make') then
    raise insufficient_privilege using message = 'only who makes releases takes their values';
  end if;
  perform 1 from collection.release r
    where r.id = asked and r.subject = asked_subject and r.published_at is null and r.withdrawn_at is null for update;
  if not found then raise exception 'there is no release % to prepare', asked; end if;

  perform 1 from collection.reply p join collection.round d on d.id = p.round
    where d.subject = asked_subject and d.kind = 'regular' and d.state <> 'draft' for share of p;
  -- Where a year was asked about twice, what was approved last stands.
  with held as (
    select distinct on (p.municipality, d.year) p.*, d.year, coalesce(p.extended_to, d.deadline) as due,
      p.state = 'accepted' or (p.state = 'approved' and not final_only) as taken
    from collection.reply p join collection.round d on d.id = p.round
    where d.subject = asked_subject and d.kind = 'regular'
      and (d.state = 'closed' or (d.state = 'open' and not final_only))
    order by p.municipality, d.year, taken desc, p.approved_at desc nulls last, d.id desc
  )
  insert into collection.release_reply
    (municipality, release, round, year, answered, submitted_on, approved_on, accepted_on, on_time, one_person, nil)
  select municipality, asked, round, year, taken,
    case when taken then (submitted_at at time zone 'Europe/Helsinki')::date end,
    case when taken then (approved_at at time zone 'Europe/Helsinki')::date end,
    case when taken then (accepted_at at time zone 'Europe/Helsinki')::date end,
    taken and coalesce((coalesce(first_submitted_at, submitted_at) at time zone 'Europe/Helsinki')::date <= due, false),
    case when taken then submitted_by = approved_by end,
    taken and nil
  from held
  -- A year in which nobody has come as far is not in the release.
  where exists (select from held other where other.year = held.year and other.taken);

  perform collection.take_versions(asked, asked_subject);

  insert into collection.release_value
    (municipality, release, year, indicator, part, kind, number, choices, round, version, explained, explanations)
  select v.municipality, asked, r.year, v.indicator, v.part,
    case when v.unlocked then 'missing' else v.kind end,
    case when v.unlocked then null else v.number end, case when v.unlocked then null else v.choices end,
    v.round, v.version,
    coalesce(f.rules, '{}'),
    case when v.unlocked or v.kind = 'confidential' then '[]' else coalesce(f.shown, '[]') end
  from collection.release_reply r
  join collection.value v on v.municipality = r.municipality and v.round = r.round
  -- Asked of each value by the key of its reply: a plan that does not depend on what the planner knows of the table.
  left join lateral (
    select array_agg(f.rule order by f.rule) as rules,
      jsonb_agg(jsonb_build_object('rule', f.rule, 'text', f.explanation) order by f.rule)
        filter (where f.may_be_shown and f.explanation <> '') as shown
    from collection.finding f
    where f.municipality = v.municipality and f.round = v.round and f.indicator = v.indicator and f.part = v.part
      and f.explained_at is not null and f.ended_at is null
  ) f on true
  where r.release = asked and r.answered and v.kind is not null;

  -- What is imported is asked once of each version, whose content is large, and not of each value.
  with imported as materialized (
    select i.year, i.indicator from collection.release_indicator i
      join collection.indicator_version v on v.indicator = i.indicator and v.version = i.version
    where i.release = asked and v.content->'source'->>'kind' = 'imported'
  )
  insert into collection.release_value
    (municipality, release, year, indicator, part, kind, number, source)
  select g.municipality, asked, g.year, g.indicator, g.part, g.kind, g.number,
    g.source || jsonb_build_object('retrievedOn', g.retrieved_on, 'licence', g.licence)
  from collection.register_value g
    join imported i on i.year = g.year and i.indicator = g.indicator
  where g.subject = asked_subject
    -- Where a municipality has answered, its answer stands and the register's figure is shown beside it.
    and not exists (select from collection.release_value v where v.municipality = g.municipality and v.release = asked
      and v.year = g.year and v.indicator = g.indicator and v.part = g.part);

  return query
    select r.year, count(*)::int, (count(*) filter (where r.answered))::int, (count(*) filter (where r.on_time))::int,
      (select count(*)::int from collection.release_value v
        where v.release = asked and v.year = r.year and v.kind = 'estimated')
    from collection.release_reply r where r.release = asked group by r.year order by r.year;
end $$;

-- A decided version takes translations that lacked wherever words stand in it, in its parts and options too: what it
-- says in Finnish and all else stays.
create function collection.in_finnish(content jsonb) returns jsonb
  language plpgsql immutable set search_path = pg_catalog as $$
begin
  case jsonb_typeof(content)
    when 'object' then
      if content ?& array['fi', 'sv', 'en'] then return content->'fi'; end if;
      return coalesce((select jsonb_object_agg(e.key, collection.in_finnish(e.value)) from jsonb_each(content) e), '{}');
    when 'array' then
      return coalesce((select jsonb_agg(collection.in_finnish(e.value) order by e.place)
        from jsonb_array_elements(content) with ordinality as e (value, place)), '[]');
    else return content;
  end case;
end $$;
create or replace function collection.refuse_other_content() returns trigger language plpgsql as $$
begin
  if collection.in_finnish(old.content) is distinct from collection.in_finnish(new.content)
    or old.decided_on is distinct from new.decided_on
    or new.state = 'draft' then
    raise exception 'a decided version is not changed' using errcode = '23001';
  end if;
  return new;
end $$;
