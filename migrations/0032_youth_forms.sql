-- What the forms of work need beyond what every session has: ways of contact and lengths of counselling, the area of street
-- work, initiatives of young people, and the hours that were really worked where a record covers days.
alter table youth.session
  add column active_minutes int check (active_minutes > 0),
  -- A part of the municipality in words, not a point on a map.
  add column area text check (length(area) between 1 and 60),
  add column contacts jsonb not null default '[]',
  add column durations jsonb not null default '[]',
  add column initiatives_made int check (initiatives_made >= 0),
  add column initiatives_answered int check (initiatives_answered >= 0);

-- What a unit's month adds up to by what only some sessions say: the language or the provider where it was said, ways of
-- contact, lengths, channels, initiatives, days of camps. `amount` counts what the facet counts (see facets.ts).
create table youth.facet_month (
  municipality text not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  facet text not null,
  code text not null,
  sessions bigint not null default 0,
  minutes bigint not null default 0,
  amount bigint not null default 0,
  primary key (municipality, unit, month, facet, code),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
alter table youth.facet_month enable row level security;
create policy facet_month_scope on youth.facet_month for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create trigger training_is_not_counted before insert or update on youth.facet_month
  for each row execute function youth.refuse_training_month();
