-- What a municipality decided of reflection and follow-up; without a row, observations are off and texts live two years.
create table youth.follow_up (
  municipality text primary key references base.municipality,
  observations boolean not null default false,
  -- Who is told of a new observation.
  notify uuid references base.person,
  reflection_months int not null default 24 check (reflection_months between 1 and 60),
  observation_months int not null default 24 check (observation_months between 1 and 60),
  version int not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  changed_by uuid not null references base.person
);

-- What staff noticed of a place or its safety: never of a young person. Open until somebody says what was done.
create table youth.observation (
  municipality text not null,
  id uuid not null,
  unit uuid not null,
  date date not null,
  topic text not null check (topic in ('place', 'equipment', 'crowding', 'safety', 'substances', 'outsiders', 'other')),
  words text not null check (length(words) <= 1000),
  resolution text not null default '' check (length(resolution) <= 1000),
  resolved_at timestamptz,
  version int not null default 1 check (version > 0),
  made_at timestamptz not null default now(),
  notified_at timestamptz,
  -- Its texts are gone; that it was, and that it was seen to, stays.
  forgotten_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
create unique index observation_id on youth.observation (id);
create index observation_newest on youth.observation (municipality, date desc, id desc);

alter table youth.follow_up enable row level security;
alter table youth.observation enable row level security;
create policy follow_up_read on youth.follow_up for select
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy follow_up_first on youth.follow_up for insert
  with check (changed_by = (select base.scope_person()) and municipality = any ((select base.scope_municipalities())::text[]));
create policy follow_up_again on youth.follow_up for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy observation_scope on youth.observation for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));

-- Whether a municipality keeps observations, whoever asks: a worker of one unit may not read its decisions. After a merger
-- the new municipality decides for what its predecessors left.
create function youth.keeps_observations(asked text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select coalesce((select f.observations from youth.follow_up f where f.municipality = base.municipality_on(asked, 9999)), false);
  end;

-- Where an observation belongs, and nothing else of it.
create function youth.place_of_observation(asked uuid)
  returns table (municipality text, unit uuid) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select o.municipality, o.unit from youth.observation o where o.id = asked;
  end;

-- Takes what one person has not been told of yet: whom to tell, and how many are new; nothing where everybody was told, but
-- for those who are passed over. No word of an observation leaves its place.
create function youth.take_observation_letter(passed_over uuid[])
  returns table (person uuid, email text, language text, observations int)
  language sql security definer set search_path = pg_catalog
  begin atomic
    with new as (
      select o.municipality, o.id, p.id as person, p.email, p.language
      from youth.observation o
        join youth.follow_up f on f.municipality = base.municipality_on(o.municipality, 9999) and f.observations
        join base.person p on p.id = f.notify and p.disabled_at is null
      where o.notified_at is null and o.resolved_at is null and p.id <> all (passed_over)
      for update of o skip locked),
    one as (select min(person::text)::uuid as person from new),
    told as (
      update youth.observation o set notified_at = now()
      from new n join one on one.person = n.person
      where o.municipality = n.municipality and o.id = n.id
      returning n.person, n.email, n.language)
    select t.person, t.email, t.language, count(*)::int from told t group by t.person, t.email, t.language;
  end;

-- Takes the texts whose time is over out of sessions and observations of every municipality, and says in the audit how many;
-- what was counted stays.
create function youth.forget_texts()
  returns table (municipality text, reflections int, observations int)
  language sql security definer set search_path = pg_catalog
  begin atomic
    with term as (
      select m.code, current_date - make_interval(months => coalesce(f.reflection_months, 24)) as reflections_from,
        current_date - make_interval(months => coalesce(f.observation_months, 24)) as observations_from
      from base.municipality m left join youth.follow_up f on f.municipality = base.municipality_on(m.code, 9999)),
    reflection as (
      update youth.session s set reflection = '', version = s.version + 1, changed_at = now()
      from term t
      where t.code = s.municipality and s.date < t.reflections_from and s.reflection <> '' and s.deleted_at is null
      returning s.municipality),
    observation as (
      update youth.observation o set words = '', resolution = '', forgotten_at = now(), version = o.version + 1
      from term t
      where t.code = o.municipality and o.date < t.observations_from and o.forgotten_at is null
      returning o.municipality),
    forgotten as (
      select r.municipality, 1 as reflections, 0 as observations from reflection r
      union all select o.municipality, 0, 1 from observation o),
    summed as (
      select f.municipality, sum(f.reflections)::int as reflections, sum(f.observations)::int as observations
      from forgotten f group by f.municipality),
    told as (
      insert into base.audit (person, action, kind, subject, municipality, changes)
      select null, 'forgotten', 'youth.texts', t.municipality, t.municipality, jsonb_build_object(
        'reflections', jsonb_build_array(t.reflections, 0), 'observations', jsonb_build_array(t.observations, 0))
      from summed t)
    select t.municipality, t.reflections, t.observations from summed t;
  end;
