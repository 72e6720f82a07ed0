-- Every write leaves an audit entry: who, when, what changed; free text only as "changed".
create table base.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  person uuid references base.person,
  action text not null,
  kind text not null,
  subject text not null,
  municipality text,
  unit uuid,
  changes jsonb not null default '{}'
);
create index audit_subject on base.audit (kind, subject, id);
create index audit_municipality on base.audit (municipality, id);
alter table base.audit enable row level security;
create policy audit_write on base.audit for insert with check (person = base.scope_person());
create policy audit_read on base.audit for select
  using (base.in_scope(municipality, unit) or (municipality is null and base.scope_nation()));

-- Accept once: a repeated write gets its first answer again. Free text is not kept here.
create table base.intake (
  person uuid not null references base.person,
  key text not null check (length(key) <= 200),
  fingerprint bytea not null,
  status int not null,
  answer jsonb,
  at timestamptz not null default now(),
  primary key (person, key)
);
alter table base.intake enable row level security;
create policy intake_own on base.intake for all
  using (person = base.scope_person()) with check (person = base.scope_person());
