-- What is planned: groups, recurring and single sessions, and the days that no plan or no open door falls on.
-- Who may write here holds the permission in the municipality; who works in one unit reads what is of that unit.
create table youth.group (
  municipality text not null,
  id uuid not null,
  version int not null default 1,
  unit uuid not null,
  name_fi text not null check (length(name_fi) between 1 and 120),
  name_sv text not null check (length(name_sv) between 1 and 120),
  needs text not null default '',
  goals text not null default '',
  outcome text not null default '',
  partners text[] not null default '{}',
  starts_on date,
  ends_on date,
  -- How many belong to it, and never who.
  members int check (members >= 0),
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create unique index group_id on youth.group (id);

create table youth.plan (
  municipality text not null,
  id uuid not null,
  version int not null default 1,
  unit uuid not null,
  group_id uuid,
  name_fi text check (length(name_fi) between 1 and 120),
  name_sv text check (length(name_sv) between 1 and 120),
  form text not null,
  environment text,
  -- Monday is 1. Without a weekday the plan is of its first day alone.
  weekdays int[] not null default '{}' check (weekdays <@ '{1,2,3,4,5,6,7}'),
  every_weeks int not null default 1 check (every_weeks between 1 and 52),
  first_day date not null,
  -- A plan that ended before it began was never in force.
  last_day date check (last_day >= first_day - 1),
  start_time time(0) not null,
  end_time time(0) not null,
  tags text[] not null default '{}',
  youth_part text,
  staff_count int check (staff_count >= 0),
  -- The plan that this one goes on from: what had happened by then stands as it was planned.
  follows uuid,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  foreign key (municipality, group_id) references youth.group (municipality, id),
  foreign key (municipality, follows) references youth.plan (municipality, id)
);
-- The ids of its sessions follow from the plan's and are one for the whole country.
create unique index plan_id on youth.plan (id);

create table youth.plan_break (
  municipality text not null references base.municipality,
  id uuid not null,
  version int not null default 1,
  -- Without a unit it is of the whole municipality.
  unit uuid,
  -- A public holiday is called by its code; another break has a name.
  holiday text,
  name_fi text check (length(name_fi) between 1 and 120),
  name_sv text check (length(name_sv) between 1 and 120),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  -- Whether nothing is planned on these days, or what is planned is closed.
  effect text not null check (effect in ('none', 'closed')),
  removed_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check (holiday is not null or (name_fi is not null and name_sv is not null))
);

alter table youth.session add column group_id uuid;
alter table youth.session add foreign key (municipality, group_id) references youth.group (municipality, id);
create index session_group on youth.session (municipality, group_id, date) where group_id is not null;

alter table youth.group enable row level security;
alter table youth.plan enable row level security;
alter table youth.plan_break enable row level security;

create policy group_scope on youth.group for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy plan_read on youth.plan for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy plan_insert on youth.plan for insert
  with check (municipality = any ((select base.scope_municipalities())::text[]));
create policy plan_update on youth.plan for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
-- A break of the whole municipality is a break of each of its units.
create policy break_read on youth.plan_break for select
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[])
    or (unit is null and municipality in (select u.municipality from youth.unit u where u.id = any ((select base.scope_units())::uuid[]))));
create policy break_insert on youth.plan_break for insert
  with check (municipality = any ((select base.scope_municipalities())::text[]));
create policy break_update on youth.plan_break for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
