-- A run goes on with the municipality that it has begun, and what a tally's entries in the audit had said goes with what
-- its session's had.
create or replace function youth.forget_month() returns table (municipality text, month date, sessions int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  today date := (now() at time zone 'Europe/Helsinki')::date;
  place text;
  kept date;
  first date;
  past date;
  gone uuid[];
  tallied uuid[];
  buried int;
  emptied int;
begin
  if not pg_try_advisory_xact_lock(hashtext('youth.forget-counts')) then return; end if;
  if not exists (select from base.instance i where i.forgets_from <= today) then return; end if;
  -- A municipality whose run is under way first: of the others each is looked at once, and not again for each month.
  for place in
    select o.code from (
      select f.municipality as code, 0 as turn from youth.forgetting f
        where f.municipality <> '' and f.sessions + f.tombstones + f.tallies > 0
      union all
      select m.code, 1 from base.municipality m) o
    order by o.turn, o.code
  loop
    kept := youth.first_kept_day(today, (youth.kept_years(place, today)).counts);
    first := date_trunc('month', youth.oldest_counted(place))::date;
    exit when first < kept;
  end loop;
  if first is null or first >= kept then return; end if;
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
  select array_agg(t.session) into tallied from youth.tally t
    where t.municipality = place and (t.session = any (gone) or (t.date >= first and t.date < past));
  delete from youth.arrival a where a.municipality = place and a.session = any (tallied);
  delete from youth.tally t where t.municipality = place and t.session = any (tallied);
  get diagnostics emptied = row_count;
  delete from youth.topic_addition a where a.municipality = place and a.month = first;
  delete from youth.observation o
    where o.municipality = place and o.date >= first and o.date < past and o.forgotten_at is not null;
  -- Who recorded and corrected stays in the audit as long as the audit does; what a session or its tally had said goes with it.
  update base.audit a set changes = '{}'
    where a.kind in ('youth.session', 'youth.tally') and a.subject = any ((gone || tallied)::text[]) and a.changes <> '{}';
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
