-- How long things are kept. What was counted is kept session by session for as many years as the municipality decided and
-- as its months' sums from then on; entries of the audit go when theirs are over. A database that is new to this forgets
-- nothing for a month, so that whoever decides has heard of it.
alter table base.instance add column forgets_from date not null default current_date + 30;

-- Without a row what was counted is kept ten years and the audit five. A shortening holds a month after it was decided;
-- until then what was decided before holds.
create table youth.retention (
  municipality text primary key references base.municipality,
  count_years int not null check (count_years between 2 and 20),
  audit_years int not null check (audit_years between 3 and 10),
  former_count_years int not null check (former_count_years between 2 and 20),
  former_audit_years int not null check (former_audit_years between 3 and 10),
  shortens_on date,
  version int not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  changed_by uuid not null references base.person
);

-- How far a municipality's sessions have become sums (`before`: none older than that is there), and what a run has taken
-- that its one audit entry has not told yet. What is of no municipality stands under an empty code.
create table youth.forgetting (
  municipality text primary key,
  before date check (extract(day from before) = 1),
  sessions int not null default 0,
  tombstones int not null default 0,
  tallies int not null default 0,
  entries int not null default 0
);

-- What sessions that are gone said beside the sums that every month has anyway: work that was given, groups, answers to
-- own questions, local tags, corrections after locking. `figures` are whole numbers by name; what nobody noted has none.
create table youth.forgotten_month (
  municipality text not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  aspect text not null check (aspect in ('work', 'group', 'answer', 'local-tag', 'correction')),
  code text not null default '',
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  primary key (municipality, unit, month, aspect, code),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);

alter table youth.retention enable row level security;
alter table youth.forgetting enable row level security;
alter table youth.forgotten_month enable row level security;
create policy retention_read on youth.retention for select
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy retention_first on youth.retention for insert
  with check (changed_by = (select base.scope_person()) and municipality = any ((select base.scope_municipalities())::text[]));
create policy retention_again on youth.retention for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy forgetting_read on youth.forgetting for select
  using (municipality = any ((select base.scope_municipalities())::text[])
    or municipality in (select u.municipality from youth.unit u where u.id = any ((select base.scope_units())::uuid[])));
create policy forgotten_month_read on youth.forgotten_month for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));

-- The oldest is looked for often and found at once, tombstones too; a session that goes looks for what hangs on it.
create index session_tombstone on youth.session (municipality, date) where deleted_at is not null;
create index unlocking_session on youth.unlocking (municipality, session);

-- The years that hold on a day in the municipality that a code means today.
create function youth.kept_years(place text, day date, out counts int, out audit int)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select coalesce(min(case when r.shortens_on > day then greatest(r.count_years, r.former_count_years) else r.count_years end), 10),
      coalesce(min(case when r.shortens_on > day then greatest(r.audit_years, r.former_audit_years) else r.audit_years end), 5)
    from youth.retention r where r.municipality = base.municipality_on(place, 9999);
  end;

-- Whole years go: of what a year counted, each session is kept until as many years after it are over as were decided.
create function youth.first_kept_day(day date, years int) returns date language sql immutable
  return make_date(extract(year from day)::int - years, 1, 1);

-- Of which day the oldest session may be in a municipality; null where all are kept. Whoever asks holds the municipality's
-- months until the end of the transaction, so that nothing is written where a run has just been.
create function youth.kept_from(place text) returns date
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  today date := (now() at time zone 'Europe/Helsinki')::date;
begin
  perform pg_advisory_xact_lock_shared(hashtext('youth.lock'), hashtext(place));
  return greatest(
    (select f.before from youth.forgetting f where f.municipality = place),
    (select youth.first_kept_day(today, (youth.kept_years(place, today)).counts)
      from base.instance i where i.forgets_from <= today));
end $$;

-- Where a session's tally belongs and of which day it is, and nothing else of it.
drop function youth.place_of_tally(uuid);
create function youth.place_of_tally(asked uuid)
  returns table (municipality text, unit uuid, date date) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select t.municipality, t.unit, t.date from youth.tally t where t.session = asked;
  end;

-- The day of the oldest thing of a municipality that goes with the counts.
create function youth.oldest_counted(place text) returns date
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select least(
      (select min(s.date) from youth.session s where s.municipality = place and s.deleted_at is null),
      (select min(s.date) from youth.session s where s.municipality = place and s.deleted_at is not null),
      (select min(t.date) from youth.tally t where t.municipality = place),
      (select min(a.month) from youth.topic_addition a where a.municipality = place),
      (select min(o.date) from youth.observation o where o.municipality = place and o.forgotten_at is not null));
  end;

create function youth.figures_added(these jsonb, those jsonb) returns jsonb language sql immutable
  begin atomic
    select coalesce(jsonb_object_agg(name, total), '{}') from (
      select name, sum(number::bigint) as total from (
        select * from jsonb_each_text(these) union all select * from jsonb_each_text(those)) as both_of (name, number)
      group by name) as summed;
  end;

-- Takes one month of one municipality whose time is over: what no monthly sum holds is added up, and its sessions go with
-- all that hangs on them, in one transaction. Months go from the oldest on; the last of a municipality's run tells all of
-- it in one audit entry. One process does it at a time, and nobody writes in the municipality meanwhile.
create function youth.forget_month() returns table (municipality text, month date, sessions int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  today date := (now() at time zone 'Europe/Helsinki')::date;
  place text;
  kept date;
  first date;
  past date;
  gone uuid[];
  buried int;
  emptied int;
begin
  if not pg_try_advisory_xact_lock(hashtext('youth.forget-counts')) then return; end if;
  select m.code, k.day into place, kept
    from base.municipality m
      join base.instance i on i.forgets_from <= today
      cross join lateral (select youth.first_kept_day(today, (youth.kept_years(m.code, today)).counts) as day) k
    where youth.oldest_counted(m.code) < k.day
    order by m.code limit 1;
  if place is null then return; end if;
  perform pg_advisory_xact_lock(hashtext('youth.lock'), hashtext(place));
  first := date_trunc('month', youth.oldest_counted(place))::date;
  past := (first + interval '1 month')::date;

  with counted as materialized (
    select s.* from youth.session s join youth.unit u on u.municipality = s.municipality and u.id = s.unit
    where s.municipality = place and s.date >= first and s.date < past and s.deleted_at is null and not u.training)
  insert into youth.forgotten_month as f (municipality, unit, month, aspect, code, figures)
    select place, c.unit, first, 'work', '', jsonb_strip_nulls(jsonb_build_object('held', count(*),
      'participations', sum(c.participants), 'minutes', sum(c.minutes),
      'staffMinutes', sum(c.staff_minutes), 'staffKnown', count(c.staff_minutes),
      'volunteerMinutes', sum(c.volunteer_minutes), 'volunteerKnown', count(c.volunteer_minutes)))
    from counted c where c.participants is not null group by c.unit
    union all
    select place, c.unit, first, 'group', c.group_id::text, jsonb_build_object(
      'sessions', count(c.participants), 'participations', coalesce(sum(c.participants), 0),
      'minutes', coalesce(sum(c.minutes) filter (where c.participants is not null), 0),
      'cancelled', count(*) filter (where c.exception = 'cancelled'),
      'closed', count(*) filter (where c.exception = 'closed'),
      'no_visitors', count(*) filter (where c.exception = 'no-visitors'),
      'youth_minutes', coalesce(sum(c.youth_minutes) filter (where c.participants is not null), 0),
      'staff_minutes', coalesce(sum(c.staff_minutes) filter (where c.participants is not null), 0))
      || (select coalesce(jsonb_object_agg('part_' || replace(p.part, '-', '_'), p.times), '{}') from (
        select o.youth_part as part, count(*) as times from counted o
        where o.unit = c.unit and o.group_id = c.group_id and o.participants is not null and o.youth_part is not null
        group by o.youth_part) p)
    from counted c where c.group_id is not null group by c.unit, c.group_id
    union all
    select place, c.unit, first, 'answer', a.question || ' ' || a.value, jsonb_build_object('sessions', count(*))
    from counted c, jsonb_to_recordset(c.answers) as a (question text, value int)
    where c.answers <> '[]' group by c.unit, a.question, a.value
    union all
    select place, c.unit, first, 'local-tag', t.tag,
      jsonb_build_object('sessions', count(*), 'participations', coalesce(sum(c.participants), 0))
    from counted c, unnest(c.local_tags) as t (tag) where c.participants is not null group by c.unit, t.tag
    on conflict (municipality, unit, month, aspect, code) do update set figures = youth.figures_added(f.figures, excluded.figures);

  insert into youth.forgotten_month as f (municipality, unit, month, aspect, code, figures)
    select place, s.unit, k.month, 'correction', '', jsonb_build_object('corrected', count(distinct k.session))
    from youth.unlocking k join youth.session s on s.municipality = k.municipality and s.id = k.session
    where k.municipality = place and s.date >= first and s.date < past and k.corrected_at is not null
    group by s.unit, k.month
    on conflict (municipality, unit, month, aspect, code) do update set figures = youth.figures_added(f.figures, excluded.figures);

  -- The same two ways as the oldest was found by.
  select array_agg(s.id) into gone from (
    select o.id from youth.session o where o.municipality = place and o.date >= first and o.date < past and o.deleted_at is null
    union all
    select o.id from youth.session o where o.municipality = place and o.date >= first and o.date < past
      and o.deleted_at is not null) s;
  delete from youth.unlocking k where k.municipality = place and k.session = any (gone);
  delete from youth.card_activity a where a.municipality = place and a.session = any (gone);
  delete from youth.arrival a using youth.tally t
    where a.municipality = t.municipality and a.session = t.session and t.municipality = place
      and (t.session = any (gone) or (t.date >= first and t.date < past));
  delete from youth.tally t
    where t.municipality = place and (t.session = any (gone) or (t.date >= first and t.date < past));
  get diagnostics emptied = row_count;
  delete from youth.topic_addition a where a.municipality = place and a.month = first;
  delete from youth.observation o
    where o.municipality = place and o.date >= first and o.date < past and o.forgotten_at is not null;
  -- Who recorded and corrected stays in the audit as long as the audit does; what a session had said goes with it.
  update base.audit a set changes = '{}'
    where a.kind = 'youth.session' and a.subject = any (gone::text[]) and a.changes <> '{}';
  select count(*) into buried from youth.session s
    where s.municipality = place and s.id = any (gone) and s.deleted_at is not null;
  delete from youth.session s where s.municipality = place and s.id = any (gone);

  municipality := place;
  month := first;
  sessions := coalesce(cardinality(gone), 0) - buried;
  insert into youth.forgetting as f (municipality, before, sessions, tombstones, tallies)
    values (place, case when sessions > 0 then past end, sessions, buried, emptied)
    on conflict (municipality) do update set before = greatest(f.before, excluded.before),
      sessions = f.sessions + excluded.sessions, tombstones = f.tombstones + excluded.tombstones,
      tallies = f.tallies + excluded.tallies;
  if coalesce(youth.oldest_counted(place) >= kept, true) then
    insert into base.audit (person, action, kind, subject, municipality, changes)
      select null, 'forgotten', 'youth.counts', place, place, jsonb_build_object('sessions', jsonb_build_array(f.sessions, 0),
        'tombstones', jsonb_build_array(f.tombstones, 0), 'tallies', jsonb_build_array(f.tallies, 0))
      from youth.forgetting f where f.municipality = place;
    update youth.forgetting f set sessions = 0, tombstones = 0, tallies = 0 where f.municipality = place;
  end if;
  return next;
end $$;

-- Entries that are of no youth work are few and found without the many that are.
create index audit_besides_youth on base.audit (municipality, id) where kind not like 'youth.%';

-- Takes some entries of the audit whose time is over, of one municipality: those of youth work after as many years as it
-- decided, all others after five, as those of no municipality. The last of a run tells in one entry how many went. There is
-- no other door by which an entry goes, and this one asks nobody what to take.
create function youth.forget_entries() returns table (municipality text, entries int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  today date := (now() at time zone 'Europe/Helsinki')::date;
  whose record;
  oldest timestamptz;
begin
  if not pg_try_advisory_xact_lock(hashtext('youth.forget-audit')) then return; end if;
  if not exists (select from base.instance i where i.forgets_from <= today) then return; end if;
  for whose in
    select o.place, now() - make_interval(years => o.years) as since, o.which
    from (
      select m.code as place, (youth.kept_years(m.code, today)).audit as years,
        format('municipality = %L and kind like ''youth.%%''', m.code) as which from base.municipality m
      union all
      select m.code, 5, format('municipality = %L and kind not like ''youth.%%''', m.code) from base.municipality m
      union all
      select '', 5, 'municipality is null') as o
    order by o.place, o.which
  loop
    -- Numbers rise with time, so the lowest tells whether anything is to go.
    execute format('select at from base.audit where %s order by id limit 1', whose.which) into oldest;
    continue when oldest is null or oldest >= whose.since;
    execute format('with first as (select id from base.audit where %s order by id limit 5000)
      delete from base.audit a using first f where a.id = f.id and a.at < $1', whose.which) using whose.since;
    get diagnostics entries = row_count;
    municipality := whose.place;
    insert into youth.forgetting as f (municipality, entries) values (whose.place, entries)
      on conflict (municipality) do update set entries = f.entries + excluded.entries;
    return next;
    return;
  end loop;
  insert into base.audit (person, action, kind, subject, municipality, changes)
    select null, 'forgotten', 'audit', coalesce(nullif(f.municipality, ''), 'nation'), nullif(f.municipality, ''),
      jsonb_build_object('entries', jsonb_build_array(f.entries, 0))
    from youth.forgetting f where f.entries > 0 order by f.municipality;
  update youth.forgetting f set entries = 0 where f.entries > 0;
end $$;

-- How much would go on a day if so many years were decided: for whoever decides, before they do.
create function youth.would_go(place text, day date, count_years int, audit_years int)
  returns table (sessions int, entries int) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select
      (select count(*)::int from youth.session s
        where s.municipality = any (base.with_predecessors(array[base.checked_place(place)])) and s.deleted_at is null
          and s.date < youth.first_kept_day(day, count_years)),
      (select count(*)::int from base.audit a
        where a.municipality = any (base.with_predecessors(array[base.checked_place(place)])) and a.kind like 'youth.%'
          and a.at < day::timestamp at time zone 'Europe/Helsinki' - make_interval(years => audit_years));
  end;
