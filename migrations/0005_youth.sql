-- Youth work: units, sessions with their totals as columns, monthly rollups, and what may be public.
create table youth.unit (
  municipality text not null references base.municipality,
  id uuid not null default gen_random_uuid(),
  name_fi text not null check (length(name_fi) between 1 and 120),
  name_sv text not null check (length(name_sv) between 1 and 120),
  environment text not null,
  language text not null default 'fi',
  opened_on date,
  closed_on date,
  version int not null default 1,
  primary key (municipality, id),
  check (closed_on is null or opened_on is null or closed_on >= opened_on)
);
-- Ids are made by clients and are one for the whole country, as those of sessions are: permission in a unit is by its id.
create unique index unit_id on youth.unit (id);
-- A role in a unit is given where the unit is.
alter table base.role_grant add foreign key (municipality, unit) references youth.unit (municipality, id);

create table youth.session (
  municipality text not null,
  id uuid not null,
  unit uuid not null,
  version int not null default 1,
  form text not null,
  environment text,
  provider text,
  language text,
  -- As it was said: local date and clock. Beside it the instants it means.
  date date not null,
  start_time time(0) not null,
  end_date date,
  end_time time(0) not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  minutes int not null check (minutes > 0),
  exception text check (exception in ('cancelled', 'closed', 'no-visitors')),
  -- Null where nothing was held: cancelled and closed have no count, and no count is not a zero.
  participants int check (participants >= 0),
  detail jsonb not null default '[]',
  new_participants int,
  unique_participants int,
  online jsonb not null default '[]',
  youth_part text,
  youth_minutes int,
  youth_organisers int,
  staff_count int,
  staff_minutes int,
  volunteer_count int,
  volunteer_minutes int,
  partners text[] not null default '{}',
  tags text[] not null default '{}',
  local_tags text[] not null default '{}',
  goals text,
  rating int,
  cost_cents bigint,
  reflection text not null default '',
  codes text not null,
  recorded_by uuid not null references base.person,
  recorded_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  -- A tombstone keeps the place and the time of a deleted session and none of its content.
  deleted_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check ((participants is null) = (exception is not null and exception <> 'no-visitors')),
  check (ends_at > starts_at)
);
-- The id is made by the client and is one for the whole country.
create unique index session_id on youth.session (id);
create index session_newest on youth.session (municipality, date desc, start_time desc, id desc) where deleted_at is null;
create index session_unit_newest on youth.session (municipality, unit, date desc, start_time desc, id desc) where deleted_at is null;

-- What a unit's month adds up to, by form of work and environment. One row is touched by one write.
-- Ages and genders are columns; people whose age or gender was not noted are in the unspecified columns,
-- so that ages add up to participations.
create table youth.session_month (
  municipality text not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  form text not null,
  environment text not null,
  sessions int not null default 0,
  minutes bigint not null default 0,
  participations bigint not null default 0,
  cancelled int not null default 0,
  closed int not null default 0,
  no_visitors int not null default 0,
  youth_minutes bigint not null default 0,
  staff_minutes bigint not null default 0,
  part_none int not null default 0,
  part_heard int not null default 0,
  part_planned_with_us int not null default 0,
  part_led_with_support int not null default 0,
  part_led_by_young_people int not null default 0,
  age_0_6 bigint not null default 0,
  age_7_8 bigint not null default 0,
  age_9_12 bigint not null default 0,
  age_13_15 bigint not null default 0,
  age_16_17 bigint not null default 0,
  age_18_24 bigint not null default 0,
  age_25_28 bigint not null default 0,
  age_29_plus bigint not null default 0,
  age_under_13 bigint not null default 0,
  age_13_17 bigint not null default 0,
  age_18_28 bigint not null default 0,
  age_25_29 bigint not null default 0,
  age_unspecified bigint not null default 0,
  gender_girl bigint not null default 0,
  gender_boy bigint not null default 0,
  gender_other bigint not null default 0,
  gender_undisclosed bigint not null default 0,
  gender_unspecified bigint not null default 0,
  changed_at timestamptz not null default now(),
  primary key (municipality, unit, month, form, environment),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
create index session_month_month on youth.session_month (month, municipality);

-- Shares of tags: a session with n tags gives each 1/n. Counted in sixths, as n is at most three.
create table youth.tag_month (
  municipality text not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  tag text not null,
  session_sixths bigint not null default 0,
  minute_sixths bigint not null default 0,
  participation_sixths bigint not null default 0,
  primary key (municipality, unit, month, tag),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);

-- A municipality's own decision, table by table, of what becomes public.
create table youth.publication (
  municipality text not null references base.municipality,
  published_table text not null,
  public boolean not null,
  version int not null default 1,
  decided_at timestamptz not null default now(),
  decided_by uuid not null references base.person,
  primary key (municipality, published_table)
);

alter table youth.unit enable row level security;
alter table youth.session enable row level security;
alter table youth.session_month enable row level security;
alter table youth.tag_month enable row level security;
alter table youth.publication enable row level security;

-- The scope functions are asked once per query (sub-select), not once per row.
create policy unit_scope on youth.unit for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or id = any ((select base.scope_units())::uuid[]));
create policy session_scope on youth.session for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy session_month_scope on youth.session_month for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy tag_month_scope on youth.tag_month for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy publication_scope on youth.publication for all
  using (municipality = any ((select base.scope_municipalities())::text[]));

-- Where a session or a unit belongs, and nothing else of it: permission is asked for the stored unit too,
-- and the walls would hide a stored session of another municipality.
create function youth.place_of_session(asked uuid)
  returns table (municipality text, unit uuid) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select s.municipality, s.unit from youth.session s where s.id = asked;
  end;
create function youth.place_of_unit(asked uuid)
  returns table (municipality text) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select u.municipality from youth.unit u where u.id = asked;
  end;
