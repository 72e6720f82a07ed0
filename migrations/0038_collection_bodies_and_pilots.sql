-- Who assessed and who decided is named as it was called then: the bodies differ by subject, and their names change.
alter table collection.assessment add column body jsonb;
alter table collection.decision add column body jsonb;

-- What was decided of a pilot's question, with the figures as they stood before those who decided. A decision is never
-- changed; another one may follow.
create table collection.pilot_decision (
  id uuid primary key,
  round text not null,
  indicator text not null,
  verdict text not null check (verdict in ('keep', 'change', 'drop')),
  reason jsonb not null,
  figures jsonb not null,
  body jsonb not null,
  decided_on date not null,
  by uuid not null references base.person,
  at timestamptz(3) not null default now(),
  foreign key (round, indicator) references collection.round_question
);
create index pilot_decision_indicator on collection.pilot_decision (indicator, at);

alter table collection.pilot_decision enable row level security;
create policy pilot_decision_read on collection.pilot_decision for select using (true);
create policy pilot_decision_make on collection.pilot_decision for insert
  with check (by = (select base.scope_person()) and (select collection.scope_may('collection.proposal.decide')));

-- Those who assess and those who decide read what municipalities said of a pilot's questions.
create policy pilot_bodies on collection.pilot_reply for select
  using ((select collection.scope_may('collection.pilot.read', 'collection.proposal.decide')));
