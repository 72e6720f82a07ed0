-- A municipality asks for a value that is locked to be opened, and a reviewer opens it or declines with words.
do $$
declare
  c record;
begin
  for c in select conname from pg_constraint
    where conrelid = 'collection.review_note'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%kind%'
  loop
    execute format('alter table collection.review_note drop constraint %I', c.conname);
  end loop;
end $$;
alter table collection.review_note
  add constraint review_note_kind check (kind in ('question', 'return', 'unlock', 'accept', 'answer', 'request', 'decline')),
  add constraint review_note_words check (text <> '' or kind = 'accept' or corrects),
  add constraint review_note_corrects check (kind = 'answer' or not corrects),
  add constraint review_note_team check (by_team = (kind not in ('answer', 'request'))),
  add constraint review_note_answers check ((kind = 'answer') = (answers is not null)),
  add constraint review_note_asked check (kind not in ('request', 'decline') or indicator is not null);

create index review_note_requests on collection.review_note (at) where kind = 'request' and resolved_at is null;

-- What a municipality asks for is settled by a reviewer's words or by opening it, and by no approval.
create or replace function collection.reply_moved() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state in ('approved', 'accepted') then
    update collection.review_note n set resolved_at = now()
    where n.municipality = new.municipality and n.round = new.round and n.resolved_at is null
      and n.kind <> 'request' and (new.state = 'accepted' or n.kind in ('return', 'unlock'));
  end if;
  -- What was accepted is so no longer once it has been changed and approved anew.
  if new.state <> 'accepted' and new.accepted_at is not null then
    update collection.reply r set accepted_at = null, accepted_by = null
    where r.municipality = new.municipality and r.round = new.round;
  end if;
  perform collection.count_for_review(new.municipality, new.round);
  return null;
end $$;
