-- What young people say: closed questions on their own phones. An answer is added to counts and is nowhere kept as an
-- answer; no row knows a device, an address, a person or a time of day.

-- Counts of choices, added place by place.
create function youth.added(these int[], those int[]) returns int[] language sql immutable
  begin atomic
    select array(select coalesce(a, 0) + coalesce(b, 0) from unnest(these, those) with ordinality as both_of (a, b, place)
      order by place);
  end;
create function youth.total(counts int[]) returns int language sql immutable
  begin atomic
    select coalesce(sum(one), 0)::int from unnest(counts) as one;
  end;

create table youth.survey (
  municipality text not null,
  id uuid not null,
  unit uuid not null,
  version int not null default 1,
  kind text not null check (kind in ('session', 'meeting-place', 'group')),
  -- Whose questions are asked: the year's.
  questionnaire text not null,
  -- Which of its questions the list that held when it was opened asks; null: every one.
  asked_questions text[],
  -- The evening that is asked about; it may not be recorded yet.
  session uuid,
  date date,
  form text,
  -- The group that is asked, by its id where it has one, and its name.
  group_id uuid,
  group_name text check (length(group_name) between 1 and 80),
  -- Up to two closed questions of the unit's own.
  own jsonb not null default '[]',
  year int not null,
  opens_on date not null,
  closes_on date not null,
  state text not null default 'open' check (state in ('open', 'closed', 'revoked')),
  code text not null check (length(code) between 6 and 20),
  answers int not null default 0,
  -- Whether the answers that wait have been handed on to the unit's year.
  settled boolean not null default true,
  created_by uuid not null references base.person,
  created_at timestamptz not null default now(),
  primary key (municipality, id),
  unique (municipality, id, unit),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check (closes_on >= opens_on),
  check ((kind = 'session') = (date is not null)),
  check ((kind = 'group') = (group_name is not null))
);
-- Ids are made by clients and codes are typed by anyone: both are one for the whole country.
create unique index survey_id on youth.survey (id);
create unique index survey_code on youth.survey (code);
create index survey_newest on youth.survey (municipality, created_at desc, id);
create index survey_of_session on youth.survey (municipality, session) where session is not null;

-- What was chosen, question by question. An answer waits until four others wait with it; then the five are shown
-- together, so that no two looks at a result differ by fewer than five.
create table youth.survey_result (
  municipality text not null,
  survey uuid not null,
  unit uuid not null,
  question text not null check (length(question) <= 40),
  waiting int[] not null,
  shown int[] not null,
  primary key (municipality, survey, question),
  foreign key (municipality, survey, unit) references youth.survey (municipality, id, unit)
);

-- Printed codes that count once each. When one was used is not kept.
create table youth.survey_slip (
  municipality text not null,
  survey uuid not null,
  unit uuid not null,
  code text not null check (length(code) between 8 and 20),
  used boolean not null default false,
  primary key (municipality, survey, code),
  foreign key (municipality, survey, unit) references youth.survey (municipality, id, unit)
);
create unique index survey_slip_code on youth.survey_slip (code);

-- Forms that have been sent: the same form twice counts once. Forgotten a month after the survey has closed.
create table youth.survey_receipt (
  municipality text not null,
  survey uuid not null,
  unit uuid not null,
  token text not null check (length(token) between 16 and 64),
  primary key (municipality, survey, token),
  foreign key (municipality, survey, unit) references youth.survey (municipality, id, unit)
);

-- What a unit's year adds up to beside the surveys that still stand: answers of those that stayed short of five,
-- together, and what has been forgotten in detail.
create table youth.survey_year (
  municipality text not null,
  unit uuid not null,
  kind text not null,
  -- The group; empty where the whole unit is asked.
  part text not null default '',
  year int not null,
  question text not null,
  waiting int[] not null,
  shown int[] not null,
  primary key (municipality, unit, kind, part, year, question),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);

alter table youth.survey enable row level security;
alter table youth.survey_result enable row level security;
alter table youth.survey_slip enable row level security;
alter table youth.survey_receipt enable row level security;
alter table youth.survey_year enable row level security;
create policy survey_read on youth.survey for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy survey_make on youth.survey for insert
  with check (created_by = (select base.scope_person())
    and (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[])));
create policy survey_change on youth.survey for update
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy survey_result_scope on youth.survey_result for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy survey_slip_scope on youth.survey_slip for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy survey_year_scope on youth.survey_year for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));

create function youth.place_of_survey(asked uuid)
  returns table (municipality text, unit uuid) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select s.municipality, s.unit from youth.survey s where s.id = asked;
  end;

-- What stands behind a code that somebody typed: what is asked, where, and whether it may be answered today.
create function youth.survey_behind(asked text)
  returns table (kind text, questionnaire text, asked_questions text[], own jsonb, date date, form text, group_name text,
    name_fi text, name_sv text, municipality text, once boolean, opens_on date, stands text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    with behind as (
      select s.municipality, s.id, false as once, false as used from youth.survey s where s.code = asked
      union all
      select c.municipality, c.survey, true, c.used from youth.survey_slip c where c.code = asked)
    select s.kind, s.questionnaire, s.asked_questions, s.own, s.date, s.form, s.group_name, u.name_fi, u.name_sv,
      s.municipality, b.once, s.opens_on,
      case
        when s.state <> 'open' or s.closes_on < (now() at time zone 'Europe/Helsinki')::date then 'closed'
        when b.used then 'used'
        when s.opens_on > (now() at time zone 'Europe/Helsinki')::date then 'ahead'
        else 'open'
      end
    from behind b
      join youth.survey s on s.municipality = b.municipality and s.id = b.id
      join youth.unit u on u.municipality = s.municipality and u.id = s.unit;
  end;

-- Takes an answer. It looks past the walls, as whoever answers is nobody; it reads and gives nothing.
-- `given` is a list of {question, place, places}: which of so many choices was made.
create function youth.answer_survey(asked text, given_token text, given jsonb)
  returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  of_it youth.survey;
  slip youth.survey_slip;
  one record;
begin
  select c.* into slip from youth.survey_slip c where c.code = asked;
  select s.* into of_it from youth.survey s
    where case when slip.code is null then s.code = asked else s.municipality = slip.municipality and s.id = slip.survey end
    for update;
  if of_it.id is null then return 'unknown'; end if;
  if exists (select 1 from youth.survey_receipt r
    where r.municipality = of_it.municipality and r.survey = of_it.id and r.token = given_token) then
    return 'again';
  end if;
  if of_it.state <> 'open' or (now() at time zone 'Europe/Helsinki')::date not between of_it.opens_on and of_it.closes_on then
    return 'closed';
  end if;
  if slip.code is not null then
    update youth.survey_slip c set used = true where c.code = asked and not c.used;
    if not found then return 'used'; end if;
  end if;
  insert into youth.survey_receipt (municipality, survey, unit, token)
    values (of_it.municipality, of_it.id, of_it.unit, given_token);
  update youth.survey s set answers = s.answers + 1, settled = false
    where s.municipality = of_it.municipality and s.id = of_it.id;
  for one in
    select answer.question, answer.place, answer.places
    from jsonb_to_recordset(given) as answer (question text, place int, places int)
    where answer.place between 1 and answer.places and answer.places <= 10
    order by answer.question
  loop
    insert into youth.survey_result (municipality, survey, unit, question, waiting, shown)
      values (of_it.municipality, of_it.id, of_it.unit, one.question,
        array_fill(0, array[one.places]), array_fill(0, array[one.places]))
      on conflict do nothing;
    update youth.survey_result r set waiting[one.place] = r.waiting[one.place] + 1
      where r.municipality = of_it.municipality and r.survey = of_it.id and r.question = one.question;
    update youth.survey_result r
      set shown = youth.added(r.shown, r.waiting), waiting = array_fill(0, array[one.places])
      where r.municipality = of_it.municipality and r.survey = of_it.id and r.question = one.question
        and youth.total(r.waiting) >= 5;
  end loop;
  return 'accepted';
end $$;

-- Which year's sum an answer belongs to: the group's, or the whole unit's.
create function youth.part_of(survey youth.survey) returns text language sql immutable
  return case when (survey).kind = 'group' then coalesce((survey).group_id::text, (survey).group_name) else '' end;

-- When a survey has closed, those of its answers that still wait join the others of the unit's year. Each answer is
-- thus shown once, in company of at least four: with its own evening, or with the year. Own questions are of one
-- survey and stay there. One survey is settled where it is named, else all that have closed.
create function youth.settle_surveys(asked uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  of_it youth.survey;
begin
  for of_it in
    select s.* from youth.survey s
    where not s.settled and s.state <> 'revoked' and (asked is null or s.id = asked)
      and (s.state = 'closed' or s.closes_on < (now() at time zone 'Europe/Helsinki')::date)
    order by s.municipality, s.id for update
  loop
    insert into youth.survey_year as y (municipality, unit, kind, part, year, question, waiting, shown)
      select r.municipality, r.unit, of_it.kind, youth.part_of(of_it), of_it.year, r.question, r.waiting,
        array_fill(0, array[cardinality(r.waiting)])
      from youth.survey_result r
      where r.municipality = of_it.municipality and r.survey = of_it.id and r.question not like 'own%'
        and youth.total(r.waiting) > 0
      order by r.question
      on conflict (municipality, unit, kind, part, year, question)
        do update set waiting = youth.added(y.waiting, excluded.waiting);
    update youth.survey_year y
      set shown = youth.added(y.shown, y.waiting), waiting = array_fill(0, array[cardinality(y.waiting)])
      where y.municipality = of_it.municipality and y.unit = of_it.unit and y.year = of_it.year
        and youth.total(y.waiting) >= 5;
    update youth.survey_result r set waiting = array_fill(0, array[cardinality(r.waiting)])
      where r.municipality = of_it.municipality and r.survey = of_it.id;
    update youth.survey s set settled = true where s.municipality = of_it.municipality and s.id = of_it.id;
  end loop;
end $$;

-- A month after it has closed a survey forgets its slips and its receipts; after two years all but what it adds to its
-- unit's year. Answers with how many surveys were forgotten whole.
create function youth.forget_surveys() returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  today date := (now() at time zone 'Europe/Helsinki')::date;
  forgotten int := 0;
  of_it youth.survey;
begin
  delete from youth.survey_receipt r using youth.survey s
    where s.municipality = r.municipality and s.id = r.survey and s.closes_on < today - 30;
  delete from youth.survey_slip c using youth.survey s
    where s.municipality = c.municipality and s.id = c.survey and s.closes_on < today - 30;
  for of_it in
    select s.* from youth.survey s
    where s.closes_on < today - interval '2 years' and (s.settled or s.state = 'revoked')
    order by s.municipality, s.id for update
  loop
    insert into youth.survey_year as y (municipality, unit, kind, part, year, question, waiting, shown)
      select r.municipality, r.unit, of_it.kind, youth.part_of(of_it), of_it.year, r.question,
        array_fill(0, array[cardinality(r.shown)]), r.shown
      from youth.survey_result r
      where r.municipality = of_it.municipality and r.survey = of_it.id and r.question not like 'own%'
        and of_it.state <> 'revoked' and youth.total(r.shown) > 0
      order by r.question
      on conflict (municipality, unit, kind, part, year, question)
        do update set shown = youth.added(y.shown, excluded.shown);
    delete from youth.survey_result r where r.municipality = of_it.municipality and r.survey = of_it.id;
    delete from youth.survey s where s.municipality = of_it.municipality and s.id = of_it.id;
    forgotten := forgotten + 1;
  end loop;
  return forgotten;
end $$;
