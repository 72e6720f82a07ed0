-- Review: what reviewers ask, return, open and accept, and what the municipality answers.

-- One thing said about a reply: of a value, a section or, where neither is named, the whole. Nothing said is changed.
create table collection.review_note (
  municipality text not null,
  id uuid not null,
  round text not null,
  indicator text,
  part text,
  section text,
  -- A question waits for words; a return and an unlock open values; an answer is the municipality's.
  kind text not null check (kind in ('question', 'return', 'unlock', 'accept', 'answer')),
  text text not null check (length(text) <= 2000),
  by uuid not null references base.person,
  by_team boolean not null,
  at timestamptz(3) not null default now(),
  answer_by date,
  -- Which question an answer answers, and whether the municipality opened what was asked about to correct it.
  answers uuid,
  corrects boolean not null default false,
  resolved_at timestamptz(3),
  -- When the municipality's contacts were written to.
  mailed_at timestamptz(3),
  primary key (municipality, id),
  foreign key (municipality, round) references collection.reply (municipality, round),
  foreign key (municipality, answers) references collection.review_note (municipality, id),
  check ((indicator is null) = (part is null)),
  check (indicator is null or section is null),
  check (text <> '' or kind = 'accept' or corrects),
  check (kind = 'answer' or not corrects),
  check (by_team = (kind <> 'answer')),
  check ((kind = 'answer') = (answers is not null))
);
create index review_note_reply on collection.review_note (municipality, round, at);
create index review_note_unmailed on collection.review_note (at) where mailed_at is null and by_team;

-- Where a reply that has been handed in stands with the reviewers, counted when it moves: a queue that counted findings
-- while it is read would get slower with each of them.
create table collection.under_review (
  municipality text not null,
  round text not null,
  -- In the order of the queue: waits for the reviewer, is with the municipality, waits for its approver, is accepted.
  standing text not null check (standing in ('waiting', 'returned', 'submitted', 'accepted')),
  rank smallint not null generated always as
    (case standing when 'waiting' then 0 when 'returned' then 1 when 'submitted' then 2 else 3 end) stored,
  since timestamptz(3) not null,
  findings int not null,
  unexplained int not null,
  -- Values that are not as they were when the reply was first handed in.
  changed int not null,
  primary key (municipality, round),
  foreign key (municipality, round) references collection.reply (municipality, round)
);
create index under_review_queue on collection.under_review (round, rank, since, municipality);

-- The same of each indicator in which something was found.
create table collection.indicator_under_review (
  municipality text not null,
  round text not null,
  indicator text not null,
  findings int not null,
  unexplained int not null,
  primary key (municipality, round, indicator),
  foreign key (municipality, round) references collection.under_review (municipality, round)
);
create index indicator_under_review_queue
  on collection.indicator_under_review (round, indicator, municipality) include (findings, unexplained);

-- Since when a finding waits for the reviewer; null while it is with the municipality or decided.
alter table collection.finding add column waits_since timestamptz(3);
create index finding_waiting
  on collection.finding (round, (explanation <> ''), waits_since, municipality, indicator, part, rule)
  where waits_since is not null;
create index finding_waiting_indicator
  on collection.finding (round, indicator, (explanation <> ''), waits_since, municipality, part, rule)
  where waits_since is not null;

-- Counts a reply for the queue as it stands now.
create function collection.count_for_review(asked_municipality text, asked_round text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  reply collection.reply;
  stands text;
begin
  select * into reply from collection.reply r where r.municipality = asked_municipality and r.round = asked_round;
  if reply.state in ('invited', 'answering') then return; end if;
  stands := case
    when reply.state in ('submitted', 'returned') then reply.state
    when exists (select from collection.value v
      where v.municipality = asked_municipality and v.round = asked_round and v.unlocked) then 'returned'
    when reply.state = 'approved' then 'waiting'
    else 'accepted' end;

  insert into collection.under_review as u (municipality, round, standing, since, findings, unexplained, changed)
  select asked_municipality, asked_round, stands,
    case stands when 'waiting' then coalesce(reply.approved_at, now()) when 'submitted' then coalesce(reply.submitted_at, now())
      else now() end,
    f.findings, f.unexplained,
    (select count(distinct (c.indicator, c.part)) from collection.value_change c
      where c.municipality = asked_municipality and c.round = asked_round and c.at > reply.first_submitted_at)
  from (select count(*) as findings, count(*) filter (where explanation = '') as unexplained from collection.finding
    where municipality = asked_municipality and round = asked_round and ended_at is null) f
  on conflict (municipality, round) do update set standing = excluded.standing, findings = excluded.findings,
    unexplained = excluded.unexplained, changed = excluded.changed,
    since = case when u.standing = excluded.standing and excluded.standing in ('returned', 'accepted') then u.since
      else excluded.since end;

  delete from collection.indicator_under_review where municipality = asked_municipality and round = asked_round;
  insert into collection.indicator_under_review (municipality, round, indicator, findings, unexplained)
  select asked_municipality, asked_round, indicator, count(*), count(*) filter (where explanation = '')
  from collection.finding
  where municipality = asked_municipality and round = asked_round and ended_at is null
  group by indicator;

  update collection.finding f set waits_since = w.since
  from (select case when stands = 'waiting' then coalesce(reply.approved_at, now()) end as since) w
  where f.municipality = asked_municipality and f.round = asked_round
    and f.waits_since is distinct from (case when f.ended_at is null then w.since end);
end $$;

-- A reply moves: it is counted anew, and what was returned is settled by the municipality's approval.
create function collection.reply_moved() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state in ('approved', 'accepted') then
    update collection.review_note n set resolved_at = now()
    where n.municipality = new.municipality and n.round = new.round and n.resolved_at is null
      and (new.state = 'accepted' or n.kind in ('return', 'unlock'));
  end if;
  -- What was accepted is so no longer once it has been changed and approved anew.
  if new.state <> 'accepted' and new.accepted_at is not null then
    update collection.reply r set accepted_at = null, accepted_by = null
    where r.municipality = new.municipality and r.round = new.round;
  end if;
  perform collection.count_for_review(new.municipality, new.round);
  return null;
end $$;
create trigger moved after insert or update of state on collection.reply
  for each row execute function collection.reply_moved();

-- What is found or explained in a reply that has been handed in is counted too.
create function collection.findings_moved() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Its own counting touches findings as well.
  if pg_trigger_depth() > 1 then return null; end if;
  perform collection.count_for_review(r.municipality, r.round)
  from (select distinct municipality, round from moved) m
    join collection.reply r on r.municipality = m.municipality and r.round = m.round
  where r.state not in ('invited', 'answering');
  return null;
end $$;
create trigger found after insert on collection.finding
  referencing new table as moved for each statement execute function collection.findings_moved();
create trigger explained after update on collection.finding
  referencing new table as moved for each statement execute function collection.findings_moved();

-- The door through which values are opened for correction, and these alone: a reviewer opens what a municipality has
-- said and never writes it. What has not been answered gets its place, so that it can be opened too.
create function collection.open_values(asked_municipality text, asked_round text, places json) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened int;
begin
  if not (base.scope_nation() and base.scope_permission() = 'collection.answer.review')
    and not (asked_municipality = any (base.scope_municipalities())) then
    raise insufficient_privilege using message = 'only reviewers and the municipality open its values';
  end if;
  insert into collection.value as v (municipality, round, indicator, part, kind, comment, changed_by, changed_by_name, unlocked)
  select asked_municipality, asked_round, p.indicator, p.part, null, '', null, '', true
  from json_to_recordset(places) as p (indicator text, part text)
  order by p.indicator, p.part
  on conflict (municipality, round, indicator, part) do update set unlocked = true;
  get diagnostics opened = row_count;
  perform collection.count_for_review(asked_municipality, asked_round);
  return opened;
end $$;

alter table collection.review_note enable row level security;
alter table collection.under_review enable row level security;
alter table collection.indicator_under_review enable row level security;

create policy review_note_own on collection.review_note for select
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy review_note_answer on collection.review_note for insert
  with check (not by_team and by = (select base.scope_person())
    and municipality = any ((select base.scope_municipalities())::text[]));
create policy review_note_answered on collection.review_note for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy review_note_team on collection.review_note for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.answer.review'));
create policy review_note_of_team on collection.review_note for insert
  with check (by_team and by = (select base.scope_person())
    and (select base.scope_nation() and base.scope_permission() = 'collection.answer.review'));

create policy review_note_mailed on collection.review_note for update
  using ((select base.scope_nation() and base.scope_permission() = 'collection.answer.review'));

create policy under_review_team on collection.under_review for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.answer.review'));
create policy indicator_under_review_team on collection.indicator_under_review for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.answer.review'));

-- A reviewer opens values by the door above and changes none.
drop policy value_review_change on collection.value;
