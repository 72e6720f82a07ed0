-- What waits for the reviewers, indicator by indicator: written when a reply is counted, so that the queue by indicator
-- reads one row for each, however many municipalities and findings there are.
create table collection.indicator_waiting (
  round text not null references collection.round,
  indicator text not null,
  municipalities int not null check (municipalities >= 0),
  findings int not null check (findings >= 0),
  unexplained int not null check (unexplained >= 0),
  primary key (round, indicator)
);
alter table collection.indicator_waiting enable row level security;
create policy indicator_waiting_team on collection.indicator_waiting for select
  using ((select base.scope_nation() and base.scope_permission() = 'collection.answer.review'));

insert into collection.indicator_waiting (round, indicator, municipalities, findings, unexplained)
  select i.round, i.indicator, count(*), sum(i.findings), sum(i.unexplained)
  from collection.indicator_under_review i
    join collection.under_review u on u.municipality = i.municipality and u.round = i.round
  where u.standing = 'waiting' group by i.round, i.indicator;
drop index collection.indicator_under_review_queue;
-- What a reply has of each indicator is read by its counting alone.
drop policy indicator_under_review_team on collection.indicator_under_review;

-- Counts a reply for the queue as it stands now.
create or replace function collection.count_for_review(asked_municipality text, asked_round text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  reply collection.reply;
  stands text;
begin
  -- One reply of a round at a time, so that its sums miss nothing and nobody waits for each other in turn.
  perform pg_advisory_xact_lock(hashtext('collection.count_for_review'), hashtext(asked_round));
  select * into reply from collection.reply r where r.municipality = asked_municipality and r.round = asked_round;
  if reply.state in ('invited', 'answering') then return; end if;
  stands := case
    when reply.state in ('submitted', 'returned') then reply.state
    when exists (select from collection.value v
      where v.municipality = asked_municipality and v.round = asked_round and v.unlocked) then 'returned'
    when reply.state = 'approved' then 'waiting'
    else 'accepted' end;

  update collection.indicator_waiting w set municipalities = w.municipalities - 1,
    findings = w.findings - i.findings, unexplained = w.unexplained - i.unexplained
  from collection.indicator_under_review i
    join collection.under_review u on u.municipality = i.municipality and u.round = i.round
  where i.municipality = asked_municipality and i.round = asked_round and u.standing = 'waiting'
    and w.round = i.round and w.indicator = i.indicator;

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

  insert into collection.indicator_waiting as w (round, indicator, municipalities, findings, unexplained)
  select asked_round, i.indicator, 1, i.findings, i.unexplained from collection.indicator_under_review i
  where i.municipality = asked_municipality and i.round = asked_round and stands = 'waiting'
  on conflict (round, indicator) do update set municipalities = w.municipalities + 1,
    findings = w.findings + excluded.findings, unexplained = w.unexplained + excluded.unexplained;

  update collection.finding f set waits_since = w.since
  from (select case when stands = 'waiting' then coalesce(reply.approved_at, now()) end as since) w
  where f.municipality = asked_municipality and f.round = asked_round
    and f.waits_since is distinct from (case when f.ended_at is null then w.since end);
end $$;
