-- Which questions a survey asks is decided with the list of questions that holds when it is opened; a survey keeps them.
-- Null: every question of its questionnaire.
alter table youth.survey add column asked_questions text[];

drop function youth.survey_behind(text);
create function youth.survey_behind(asked text)
  returns table (kind text, questionnaire text, asked_questions text[], own jsonb, date date, form text, group_name text,
    name_fi text, name_sv text, municipality text, once boolean, opens_on date, stands text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    with behind as (
      select s.municipality, s.id, false as once, false as used from youth.survey s where s.code = asked
      union all
      select c.municipality, c.survey, true, c.used from youth.survey_slip c where c.code = asked)
    select s.kind, s.questionnaire, s.asked_questions, s.own, s.date, s.form, s.group_name, u.name_fi, u.name_sv, s.municipality,
      b.once, s.opens_on,
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
