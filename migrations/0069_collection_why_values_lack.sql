-- Why an answer is not in a release, where it is on its way: a value that was being corrected when the release was
-- prepared, and a whole answer that had been handed in and was still to be approved, accepted or put right. Neither is a
-- municipality that did not answer. Releases made before this say nothing of it.
alter table collection.release_value add column being_corrected boolean not null default false;
alter table collection.release_reply add column waiting boolean not null default false;

-- As before, with why. A value that is opened and emptied is being corrected too.
create or replace function collection.take_values(asked uuid, asked_subject text, final_only boolean, from_registers int[])
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
    (municipality, release, round, year, answered, waiting, first_submitted_on, submitted_on, approved_on, accepted_on,
      on_time, one_person, nil)
  select municipality, asked, round, year, taken,
    not taken and coalesce(first_submitted_at, submitted_at) is not null,
    case when taken then (coalesce(first_submitted_at, submitted_at) at time zone 'Europe/Helsinki')::date end,
    case when taken then (submitted_at at time zone 'Europe/Helsinki')::date end,
    case when taken then (approved_at at time zone 'Europe/Helsinki')::date end,
    case when taken then (accepted_at at time zone 'Europe/Helsinki')::date end,
    taken and coalesce((coalesce(first_submitted_at, submitted_at) at time zone 'Europe/Helsinki')::date <= due, false),
    case when taken then submitted_by = approved_by end,
    taken and nil
  from held
  -- A year in which nobody has come as far is not in the release.
  where exists (select from held other where other.year = held.year and other.taken);

  perform collection.take_versions(asked, asked_subject, from_registers);

  insert into collection.release_value
    (municipality, release, year, indicator, part, kind, number, choices, round, version, explained, explanations,
      corrected_on, opened_by_team, being_corrected)
  select v.municipality, asked, r.year, v.indicator, v.part,
    case when v.unlocked then 'missing' else v.kind end,
    case when v.unlocked then null else v.number end, case when v.unlocked then null else v.choices end,
    v.round, v.version,
    coalesce(f.rules, '{}'),
    case when v.unlocked or v.kind = 'confidential' then '[]' else coalesce(f.shown, '[]') end,
    case when not v.unlocked then (c.at at time zone 'Europe/Helsinki')::date end,
    case when not v.unlocked and c.at is not null then exists (
      select from collection.review_note n where n.municipality = v.municipality and n.round = v.round
        and n.kind in ('unlock', 'return') and n.at <= c.at) end,
    v.unlocked
  from collection.release_reply r
  join collection.reply p on p.municipality = r.municipality and p.round = r.round
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
  left join lateral (
    select max(c.at) as at from collection.value_change c
    where c.municipality = v.municipality and c.round = v.round and c.indicator = v.indicator and c.part = v.part
      and c.at > coalesce(p.first_submitted_at, p.submitted_at)
      and c.former->'value' is distinct from c.next->'value'
  ) c on true
  where r.release = asked and r.answered and (v.kind is not null or v.unlocked);

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
  on conflict (municipality, release, year, indicator, part) do nothing;

  return query
    select r.year, count(*)::int, (count(*) filter (where r.answered))::int, (count(*) filter (where r.on_time))::int,
      (select count(*)::int from collection.release_value v
        where v.release = asked and v.year = r.year and v.kind = 'estimated')
    from collection.release_reply r where r.release = asked group by r.year order by r.year;
end $$;
