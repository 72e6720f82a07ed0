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
