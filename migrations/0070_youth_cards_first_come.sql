-- What a youth card asks for becomes a session when the first has checked in: that nobody has is no record of nobody having
-- come. Until then it is kept here as it was asked for.
alter table youth.card_activity
  add column recorded uuid,
  add column unit uuid,
  add column group_id uuid,
  add column date date,
  add column start_time time(0),
  add column end_time time(0),
  add column end_date date,
  add column asked_on date not null default current_date;
update youth.card_activity set recorded = session;
alter table youth.card_activity drop constraint card_activity_municipality_session_fkey;
-- A session that is corrected to a unit elsewhere takes its number along.
alter table youth.card_activity add foreign key (municipality, recorded)
  references youth.session (municipality, id) on update cascade;
alter table youth.card_activity add check (recorded = session);
alter table youth.card_activity
  add check (recorded is not null or (unit is not null and date is not null and start_time is not null and end_time is not null));
create index card_activity_waiting on youth.card_activity (municipality, date) where recorded is null;

-- What nobody came to is not kept for long, in whichever municipality: its title may be anything.
create function youth.forget_card_activities() returns void language sql security definer set search_path = pg_catalog
  begin atomic
    delete from youth.card_activity a where a.recorded is null and a.asked_on < current_date - 60;
  end;
