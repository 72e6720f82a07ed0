-- A round may ask a question of others than its indicator says; what is released keeps of whom the year asked it.
alter table collection.round_question add column applies jsonb;
alter table collection.release_indicator add column applies jsonb;

-- As before, with whom the round asked.
create or replace function collection.take_versions(asked uuid, asked_subject text, from_registers int[]) returns void
  language sql security definer set search_path = pg_catalog as $$
  with years as (
    select year from collection.release_reply where release = asked
    union select year from collection.register_value where subject = asked_subject and year = any (from_registers)),
  in_rounds as (
    select distinct on (r.year, q.indicator) r.year, q.indicator, q.indicator_version as version, q.applies
    from (select distinct year, round from collection.release_reply where release = asked) r
      join collection.round_question q on q.round = r.round
    order by r.year, q.indicator, q.indicator_version desc),
  in_force as (
    select distinct on (y.year, v.indicator) y.year, v.indicator, v.version, v.content->'source'->>'kind' as source
    from years y cross join collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = asked_subject and v.state <> 'draft' and (v.content->>'validFrom')::int <= y.year
      and y.year <= coalesce((v.content->>'validTo')::int, y.year)
    order by y.year, v.indicator, v.version desc)
  insert into collection.release_indicator (release, year, indicator, version, applies)
  select asked, year, indicator, version, applies from in_rounds
  union all
  select asked, f.year, f.indicator, f.version, null from in_force f
  where f.source <> 'asked'
    and not exists (select from in_rounds a where a.year = f.year and a.indicator = f.indicator);
$$;
