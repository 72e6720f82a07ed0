-- The groups of the structure are asked as such, youth cards know them by number, and one that was copied for a new year
-- says whom it goes on from.
alter table youth.group add column follows uuid;
alter table youth.group add foreign key (municipality, follows) references youth.group (municipality, id);
alter table youth.group add unique (municipality, id, unit);

-- Until now a survey's group was a name that was typed. Where its unit has one group of that name, it is that group's, and
-- so is what its years add up to; an id that is no group's was never one.
do $$
declare
  of_it record;
begin
  for of_it in
    select s.municipality, s.id, s.unit, youth.part_of(s) as former, named.group_id,
      coalesce(named.group_id::text, s.group_name) as part
    from youth.survey s
      left join lateral (
        select min(g.id::text)::uuid as group_id from youth.group g
        where g.municipality = s.municipality and g.unit = s.unit and s.group_name in (g.name_fi, g.name_sv)
        having count(*) = 1) named on true
    where s.kind = 'group'
      and not exists (select from youth.group g where g.municipality = s.municipality and g.id = s.group_id)
    order by s.municipality, s.id
  loop
    update youth.survey s set group_id = of_it.group_id where s.municipality = of_it.municipality and s.id = of_it.id;
    continue when of_it.part = of_it.former;
    insert into youth.survey_year as y (municipality, unit, kind, part, year, question, waiting, shown)
      select f.municipality, f.unit, f.kind, of_it.part, f.year, f.question, f.waiting, f.shown
      from youth.survey_year f
      where f.municipality = of_it.municipality and f.unit = of_it.unit and f.kind = 'group' and f.part = of_it.former
      on conflict (municipality, unit, kind, part, year, question)
        do update set waiting = youth.added(y.waiting, excluded.waiting), shown = youth.added(y.shown, excluded.shown);
    delete from youth.survey_year f
      where f.municipality = of_it.municipality and f.unit = of_it.unit and f.kind = 'group' and f.part = of_it.former;
  end loop;
end $$;
alter table youth.survey add foreign key (municipality, group_id) references youth.group (municipality, id);
create index survey_of_group on youth.survey (municipality, group_id) where group_id is not null;

-- What stands behind a code: the group by its name of today, in both national languages.
drop function youth.survey_behind(text);
create function youth.survey_behind(asked text)
  returns table (kind text, questionnaire text, asked_questions text[], own jsonb, date date, form text, group_fi text,
    group_sv text, name_fi text, name_sv text, municipality text, once boolean, opens_on date, stands text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    with behind as (
      select s.municipality, s.id, false as once, false as used from youth.survey s where s.code = asked
      union all
      select c.municipality, c.survey, true, c.used from youth.survey_slip c where c.code = asked)
    select s.kind, s.questionnaire, s.asked_questions, s.own, s.date, s.form, coalesce(g.name_fi, s.group_name),
      coalesce(g.name_sv, s.group_name), u.name_fi, u.name_sv, s.municipality, b.once, s.opens_on,
      case
        when s.state <> 'open' or s.closes_on < (now() at time zone 'Europe/Helsinki')::date then 'closed'
        when b.used then 'used'
        when s.opens_on > (now() at time zone 'Europe/Helsinki')::date then 'ahead'
        else 'open'
      end
    from behind b
      join youth.survey s on s.municipality = b.municipality and s.id = b.id
      join youth.unit u on u.municipality = s.municipality and u.id = s.unit
      left join youth.group g on g.municipality = s.municipality and g.id = s.group_id;
  end;

-- Youth cards know groups by number too, of the same row as units: a number that a card has been given never changes. A
-- group that moves to another unit keeps its own.
alter table youth.card_group add column group_id uuid;
alter table youth.card_group drop constraint card_group_pkey;
alter table youth.card_group add primary key (municipality, number);
create unique index card_group_of_unit on youth.card_group (municipality, unit) where group_id is null;
create unique index card_group_of_group on youth.card_group (municipality, group_id) where group_id is not null;
alter table youth.card_group add foreign key (municipality, group_id, unit)
  references youth.group (municipality, id, unit) on update cascade;
insert into youth.card_group (municipality, unit, group_id)
  select municipality, unit, id from youth.group order by municipality, name_fi, id;

create function youth.number_group() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into youth.card_group (municipality, unit, group_id) values (new.municipality, new.unit, new.id);
  return null;
end $$;
create trigger has_a_number after insert on youth.group for each row execute function youth.number_group();
