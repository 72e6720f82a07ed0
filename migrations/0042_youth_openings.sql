-- When a unit's door is open: hours by weekday, from a day on until the unit's next hours begin. Hours without a span
-- say that it is closed until then; a day before the first ones is a day of which nothing is known.
create table youth.opening (
  municipality text not null,
  id uuid not null,
  version int not null default 1,
  unit uuid not null,
  season text check (season in ('spring', 'summer', 'autumn', 'winter')),
  first_day date not null,
  -- [{weekday, start, end}], Monday being 1; an end that is not after the start is of the next day.
  spans jsonb not null check (jsonb_typeof(spans) = 'array'),
  removed_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
create unique index opening_day on youth.opening (municipality, unit, first_day) where removed_at is null;

alter table youth.opening enable row level security;
create policy opening_read on youth.opening for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy opening_insert on youth.opening for insert
  with check (municipality = any ((select base.scope_municipalities())::text[]));
create policy opening_update on youth.opening for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
