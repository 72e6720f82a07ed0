-- The queue by indicator adds up what waits without asking each reply how it stands: counting writes that beside each.
alter table collection.indicator_under_review add column waits boolean not null default false;
update collection.indicator_under_review i set waits = true
  from collection.under_review u
  where u.municipality = i.municipality and u.round = i.round and u.standing = 'waiting';
drop index collection.indicator_under_review_queue;
create index indicator_under_review_queue
  on collection.indicator_under_review (round, indicator) include (findings, unexplained) where waits;

-- Counts a reply for the queue as it stands now.
create or replace function collection.count_for_review(asked_municipality text, asked_round text) returns void
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
  insert into collection.indicator_under_review (municipality, round, indicator, findings, unexplained, waits)
  select asked_municipality, asked_round, indicator, count(*), count(*) filter (where explanation = ''), stands = 'waiting'
  from collection.finding
  where municipality = asked_municipality and round = asked_round and ended_at is null
  group by indicator;

  update collection.finding f set waits_since = w.since
  from (select case when stands = 'waiting' then coalesce(reply.approved_at, now()) end as since) w
  where f.municipality = asked_municipality and f.round = asked_round
    and f.waits_since is distinct from (case when f.ended_at is null then w.since end);
end $$;
