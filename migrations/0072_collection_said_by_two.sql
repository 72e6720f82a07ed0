-- What two colleagues say of the same thing stands as with values: whoever wrote from an older text is told so.
alter table collection.finding add explanation_version int not null default 0;
update collection.finding set explanation_version = 1 where explanation <> '';

alter table collection.pilot_reply
  add version int not null default 1,
  add changed_by_name text not null default '' check (length(changed_by_name) <= 120),
  add changed_at timestamptz not null default clock_timestamp();

-- Who came by a link answered the questions of that section: a pilot asks them how it felt.
create policy pilot_section on collection.pilot_reply for all
  using ((municipality, round, indicator) in (select s.municipality, s.round, s.indicator from collection.scope_questions() s));
create policy audit_of_pilot_section on base.audit for insert
  with check (person is null and (select base.scope_person()) is null and kind = 'collection.reply' and action = 'pilot'
    and (municipality, subject) in (select s.municipality, s.round || '/' || s.municipality from collection.scope_section() s));
