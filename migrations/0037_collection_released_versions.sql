-- A release says of each year what was asked that year: a later version of an indicator begins with its own year and
-- changes nothing of the years before it.

-- Which version of each indicator a release holds of a year.
create table collection.release_indicator (
  release uuid not null references collection.release,
  year int not null,
  indicator text not null,
  version int not null,
  primary key (release, year, indicator),
  foreign key (indicator, version) references collection.indicator_version (indicator, version)
);
create trigger is_immutable before update or delete on collection.release_indicator
  for each row execute function collection.refuse_change();

-- Of what was asked, the version that the year's round asked. Of what is imported or calculated, the newest one that
-- holds in the year. What was asked in no round of the year was not refused by anybody: it is not there.
create function collection.take_versions(asked uuid, asked_subject text) returns void
  language sql security definer set search_path = pg_catalog as $$
  with years as (
    select year from collection.release_reply where release = asked
    union select year from collection.register_value where subject = asked_subject),
  in_rounds as (
    select distinct on (r.year, q.indicator) r.year, q.indicator, q.indicator_version as version
    from (select distinct year, round from collection.release_reply where release = asked) r
      join collection.round_question q on q.round = r.round
    order by r.year, q.indicator, q.indicator_version desc),
  in_force as (
    select distinct on (y.year, v.indicator) y.year, v.indicator, v.version, v.content->'source'->>'kind' as source
    from years y cross join collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = asked_subject and v.state <> 'draft' and (v.content->>'validFrom')::int <= y.year
      and y.year <= coalesce((v.content->>'validTo')::int, y.year)
    order by y.year, v.indicator, v.version desc)
  insert into collection.release_indicator (release, year, indicator, version)
  select asked, year, indicator, version from in_rounds
  union all
  select asked, f.year, f.indicator, f.version from in_force f
  where f.source <> 'asked'
    and not exists (select from in_rounds a where a.year = f.year and a.indicator = f.indicator);
$$;

-- Copies the values of approved replies, and what the registers say of what is imported, into a release that is being
-- prepared. The replies are held while it runs, so that nobody unlocks a value halfway; a value that is unlocked is being
-- corrected and is left out as missing. What was asked and not answered stays missing, whatever a register says of it.
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
    where d.subject = asked_subject and d.kind = 'regular' and d.state <> 'draft'
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
    (municipality, release, year, indicator, part, kind, number, choices, round, version, explained)
  select v.municipality, asked, r.year, v.indicator, v.part,
    case when v.unlocked then 'missing' else v.kind end,
    case when v.unlocked then null else v.number end, case when v.unlocked then null else v.choices end,
    v.round, v.version,
    coalesce((select array_agg(distinct f.rule order by f.rule) from collection.finding f
      where f.municipality = v.municipality and f.round = v.round and f.indicator = v.indicator and f.part = v.part
        and f.explained_at is not null and f.ended_at is null), '{}')
  from collection.release_reply r
  join collection.value v on v.municipality = r.municipality and v.round = r.round
  where r.release = asked and r.answered and v.kind is not null;

  insert into collection.release_value
    (municipality, release, year, indicator, part, kind, number, source)
  select g.municipality, asked, g.year, g.indicator, g.part, g.kind, g.number,
    g.source || jsonb_build_object('retrievedOn', g.retrieved_on, 'licence', g.licence)
  from collection.register_value g
    join collection.release_indicator i on i.release = asked and i.year = g.year and i.indicator = g.indicator
    join collection.indicator_version v on v.indicator = i.indicator and v.version = i.version
  where g.subject = asked_subject and v.content->'source'->>'kind' = 'imported'
    -- Where a municipality has answered, its answer stands and the register's figure is shown beside it.
    and not exists (select from collection.release_value v where v.municipality = g.municipality and v.release = asked
      and v.year = g.year and v.indicator = g.indicator and v.part = g.part);

  return query
    select r.year, count(*)::int, (count(*) filter (where r.answered))::int, (count(*) filter (where r.on_time))::int,
      (select count(*)::int from collection.release_value v
        where v.release = asked and v.year = r.year and v.kind = 'estimated')
    from collection.release_reply r where r.release = asked group by r.year order by r.year;
end $$;

-- Releases from before this: as they were made.
insert into collection.release_indicator (release, year, indicator, version)
select r.id, y.year, v.indicator, v.version
from collection.release r
  cross join lateral (select year from collection.release_reply where release = r.id
    union select year from collection.release_value where release = r.id) y
  cross join lateral (select distinct on (v.indicator) v.indicator, v.version, v.content
    from collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = r.subject and v.state <> 'draft' order by v.indicator, v.version desc) v
where (v.content->>'validFrom')::int <= y.year and y.year <= coalesce((v.content->>'validTo')::int, y.year);

-- Values come into a release by the door above alone, from rows that have their municipality: that it is there need not
-- be asked of each of some hundred thousand again.
alter table collection.release_value drop constraint release_value_municipality_fkey,
  drop constraint release_value_release_fkey;

alter table collection.release_indicator enable row level security;
create policy indicator_public on collection.release_indicator for select using (collection.is_published(release));
create policy indicator_maker on collection.release_indicator for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
