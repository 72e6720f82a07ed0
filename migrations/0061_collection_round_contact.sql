-- Whom a municipality asks about a round, and for more time: named in its letters and at the foot of its form.
alter table collection.round add column contact jsonb
  check (contact is null or (contact->>'name' <> '' and contact->>'email' like '_%@_%'));
