-- The structure of a municipality's youth work: what its units are, templates, its own tags, yearly goals and costs;
-- and months that are locked once they were checked.
alter table youth.unit
  -- By the national definition; null where it was not said yet.
  add column type text,
  add column address text check (length(address) between 1 and 200),
  -- For work that has no door: a district, a route.
  add column area text check (length(area) between 1 and 200),
  add column latitude double precision check (latitude between 59 and 71),
  add column longitude double precision check (longitude between 19 and 32),
  -- Facts by name, true or false; what is not there is not known.
  add column accessibility jsonb not null default '{}',
  add check ((latitude is null) = (longitude is null));

-- What an evening that repeats begins from. It holds for its season, or until it is retired.
create table youth.template (
  municipality text not null,
  id uuid not null,
  unit uuid not null,
  name text not null check (length(name) between 1 and 80),
  form text not null,
  environment text,
  start_time time(0) not null,
  end_time time(0) not null,
  staff_count int check (staff_count >= 0),
  staff_minutes int check (staff_minutes >= 0),
  tags text[] not null default '{}',
  local_tags text[] not null default '{}',
  valid_from date,
  valid_to date,
  retired boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index template_unit on youth.template (municipality, unit);

-- A municipality's own tags, each under a national one. Sessions bear the code, which stays; its names may change.
create table youth.local_tag (
  municipality text not null references base.municipality,
  id uuid not null,
  code text not null check (length(code) between 1 and 40),
  name_fi text not null check (length(name_fi) between 1 and 40),
  name_sv text not null check (length(name_sv) between 1 and 40),
  tag text not null,
  retired boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, code)
);

-- What a unit aims at in a year, in words, and as a figure where a measure that is counted anyway tells it.
create table youth.goal (
  municipality text not null,
  id uuid not null,
  unit uuid not null,
  year int not null check (year between 2000 and 2999),
  words text not null check (length(words) between 1 and 300),
  measure text,
  target numeric(12, 1) check (target > 0),
  retired boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check ((measure is null) = (target is null))
);
create index goal_year on youth.goal (municipality, year);

-- What a unit cost in some months of a year, and what that includes. A unit without a row has no known cost, not none.
create table youth.unit_year (
  municipality text not null,
  unit uuid not null,
  year int not null check (year between 2000 and 2999),
  cost_cents bigint not null check (cost_cents >= 0),
  includes text[] not null check (cardinality(includes) > 0),
  first_month int not null default 1 check (first_month between 1 and 12),
  last_month int not null default 12 check (last_month between 1 and 12),
  version int not null default 1,
  primary key (municipality, unit, year),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check (first_month <= last_month)
);

-- A month that was locked; opened again, the row says so and stays. At most one lock holds for a month.
create table youth.lock (
  municipality text not null references base.municipality,
  id uuid not null default gen_random_uuid(),
  month date not null check (extract(day from month) = 1),
  locked_at timestamptz not null default now(),
  locked_by uuid not null references base.person,
  opened_at timestamptz,
  opened_by uuid references base.person,
  -- Stays in the municipality: it is in no audit entry.
  reason text check (length(reason) between 1 and 500),
  primary key (municipality, id),
  check ((opened_at is null) = (opened_by is null) and (opened_at is null) = (reason is null))
);
create unique index lock_holds on youth.lock (municipality, month) where opened_at is null;

-- One session opened in a locked month: for one correction or deletion, which is then counted as made after locking.
create table youth.unlocking (
  municipality text not null,
  id uuid not null default gen_random_uuid(),
  session uuid not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  reason text not null check (length(reason) between 1 and 500),
  opened_at timestamptz not null default now(),
  opened_by uuid not null references base.person,
  corrected_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, session) references youth.session (municipality, id) on update cascade
);
create unique index unlocking_open on youth.unlocking (municipality, session) where corrected_at is null;

alter table youth.template enable row level security;
alter table youth.local_tag enable row level security;
alter table youth.goal enable row level security;
alter table youth.unit_year enable row level security;
alter table youth.lock enable row level security;
alter table youth.unlocking enable row level security;

create policy template_scope on youth.template for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy local_tag_read on youth.local_tag for select
  using (municipality = any ((select base.scope_municipalities())::text[])
    or municipality in (select u.municipality from youth.unit u where u.id = any ((select base.scope_units())::uuid[])));
create policy local_tag_write on youth.local_tag for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy goal_scope on youth.goal for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy unit_year_scope on youth.unit_year for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy lock_read on youth.lock for select
  using (municipality = any ((select base.scope_municipalities())::text[])
    or municipality in (select u.municipality from youth.unit u where u.id = any ((select base.scope_units())::uuid[])));
create policy lock_insert on youth.lock for insert
  with check (municipality = any ((select base.scope_municipalities())::text[]) and locked_by = base.scope_person());
create policy lock_update on youth.lock for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy unlocking_read on youth.unlocking for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy unlocking_insert on youth.unlocking for insert
  with check (municipality = any ((select base.scope_municipalities())::text[]) and opened_by = base.scope_person());
create policy unlocking_update on youth.unlocking for update
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));

-- Which of some days lie in a month that is locked, asked by whatever writes. Whoever asks holds the municipality's
-- months as they are until the end of the transaction, so that a lock waits for what is being written and holds from
-- then on. Volatile, so that what is asked after the waiting is what holds.
create function youth.locked_days(place text, days date[]) returns date[]
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('youth.lock'), hashtext(place));
  return coalesce((select array_agg(distinct d) from unnest(days) d
    where exists (select from youth.lock l where l.municipality = place and l.opened_at is null
      and l.month = date_trunc('month', d)::date)), '{}');
end $$;

-- What the one who locks asks first: nobody is writing any more.
create function youth.hold_months(place text) returns void
  language sql volatile security definer set search_path = pg_catalog
  begin atomic
    select pg_advisory_xact_lock(hashtext('youth.lock'), hashtext(place));
  end;

-- Rows of an import that are new but lie in a locked month.
alter table youth.import add column locked int not null default 0;
