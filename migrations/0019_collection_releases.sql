-- A release is what was said of a subject at one moment. Preparing it copies the approved values as they stand: whatever
-- is corrected afterwards belongs to the next one, and earlier ones stay as they are.
create table collection.release (
  id uuid primary key,
  subject text not null,
  -- Given when it is published: the year, and which of that year's it is.
  number text check (number ~ '^\d{4}\.\d{1,3}$'),
  state text not null check (state in ('preliminary', 'final')),
  note jsonb not null,
  -- What it rests on: coverage, response, imputation if any, breaks. Counted, with words beside.
  quality jsonb not null,
  embargo_until timestamptz(3) not null,
  example boolean not null,
  prepared_at timestamptz(3) not null default now(),
  prepared_by uuid not null references base.person,
  withdrawn_at timestamptz(3),
  published_at timestamptz(3),
  -- The published tables and the number of their release, `{"culture-indicators": 3}`.
  tables jsonb,
  version int not null default 1,
  unique (subject, number),
  check ((published_at is null) = (number is null)),
  check ((published_at is null) = (tables is null)),
  check (withdrawn_at is null or published_at is null)
);
create index release_newest on collection.release (subject, published_at desc);
create index release_due on collection.release (embargo_until) where published_at is null and withdrawn_at is null;

-- Everyone who was asked, and what their answers went through before they were taken: days, not names.
create table collection.release_reply (
  municipality text not null references base.municipality,
  release uuid not null references collection.release,
  round text not null,
  year int not null,
  -- Whether the answers are in the release. Of whoever did not come as far nothing more is told.
  answered boolean not null,
  submitted_on date,
  approved_on date,
  accepted_on date,
  on_time boolean not null,
  -- One person answered and approved; it is said, not forbidden.
  one_person boolean,
  nil boolean not null,
  primary key (municipality, release, round),
  check (answered or (submitted_on is null and approved_on is null and accepted_on is null and not on_time))
);

-- A value as it stood when the release was prepared: an answer, or what a register says.
create table collection.release_value (
  municipality text not null references base.municipality,
  release uuid not null references collection.release,
  year int not null,
  indicator text not null,
  part text not null default '',
  kind text not null check (kind in ('number', 'estimated', 'confidential', 'notApplicable', 'missing')),
  number numeric,
  choices text[],
  -- An answer's round and version; a register's name and the day it was read.
  round text,
  version int,
  source jsonb,
  -- The soft findings that were explained, by rule.
  explained text[] not null default '{}',
  primary key (municipality, release, year, indicator, part),
  check (kind in ('number', 'estimated', 'confidential') or (number is null and choices is null)),
  check ((round is null) = (version is null) and (round is null) <> (source is null))
);
create index release_value_release on collection.release_value (release, year, indicator);

-- The cells in which a release differs from the one before it.
create table collection.release_change (
  release uuid not null references collection.release,
  published_table text not null,
  place text not null,
  period text not null,
  measure text not null,
  former jsonb not null,
  next jsonb not null,
  primary key (release, published_table, place, period, measure)
);

-- The publication calendar: what is coming, and when.
create table collection.planned_release (
  id uuid primary key,
  subject text not null,
  day date not null,
  state text not null check (state in ('preliminary', 'final')),
  name jsonb not null,
  cancelled boolean not null default false,
  version int not null default 1,
  changed_at timestamptz(3) not null default now()
);
create index planned_release_day on collection.planned_release (subject, day);

-- Copies the values of approved replies, and what the registers say, into a release that is being prepared. The replies
-- are held while it runs, so that nobody unlocks a value halfway; a value that is unlocked is being corrected and is
-- left out as missing.
-- Answers, year by year, with how many were asked and answered.
create function collection.take_values(asked uuid, asked_subject text, final_only boolean)
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

-- What a release has said is never changed.
create function collection.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what a release says is never changed; a correction is the next release';
end $$;
create trigger is_immutable before update or delete on collection.release_value
  for each row execute function collection.refuse_change();
create trigger is_immutable before update or delete on collection.release_reply
  for each row execute function collection.refuse_change();
create trigger is_immutable before update or delete on collection.release_change
  for each row execute function collection.refuse_change();
create trigger is_immutable before update or delete on collection.release
  for each row when (old.published_at is not null) execute function collection.refuse_change();

alter table collection.release enable row level security;
alter table collection.release_reply enable row level security;
alter table collection.release_value enable row level security;
alter table collection.release_change enable row level security;
alter table collection.planned_release enable row level security;

create function collection.is_published(asked uuid) returns boolean language sql stable
  return exists (select from collection.release r where r.id = asked and r.published_at is not null);

create policy release_public on collection.release for select using (published_at is not null);
create policy release_maker on collection.release for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
create policy release_prepare on collection.release for insert
  with check ((select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
create policy release_change on collection.release for update
  using (published_at is null and (select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
create policy reply_public on collection.release_reply for select using (collection.is_published(release));
create policy reply_maker on collection.release_reply for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
-- What is confidential is published as that and nothing more.
create policy value_public on collection.release_value for select
  using (kind <> 'confidential' and collection.is_published(release));
create policy value_own on collection.release_value for select
  using (municipality = any ((select base.scope_municipalities())::text[]) and collection.is_published(release));
create policy value_maker on collection.release_value for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
create policy change_public on collection.release_change for select using (true);
create policy planned_public on collection.planned_release for select using (true);
create policy planned_maker on collection.planned_release for all
  using ((select base.scope_nation() and base.scope_permission() = 'collection.release.make'));
