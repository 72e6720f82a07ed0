-- The one model of published figures. A table has versions; a version has dimensions with codes; a release
-- holds cells that are never changed. Each table has one place, one time and one measure dimension; further
-- dimensions are breakdowns, kept in their order.
create table statistics.published_table (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{2,60}$')
);

create table statistics.table_version (
  published_table text not null references statistics.published_table,
  version int not null,
  subject text not null,
  title jsonb not null,
  description jsonb not null,
  source jsonb not null,
  licence text not null,
  time_unit text not null check (time_unit in ('month', 'year')),
  -- Of all that the version says, its codes among them: any other definition is the next version.
  fingerprint bytea not null,
  made_at timestamptz not null default now(),
  primary key (published_table, version)
);

create table statistics.dimension (
  published_table text not null,
  version int not null,
  code text not null,
  role text not null check (role in ('place', 'time', 'measure', 'breakdown')),
  position int not null,
  name jsonb not null,
  primary key (published_table, version, code),
  foreign key (published_table, version) references statistics.table_version
);

create table statistics.dimension_code (
  published_table text not null,
  version int not null,
  dimension text not null,
  code text not null,
  position int not null,
  name jsonb not null,
  unit jsonb,
  decimals int,
  primary key (published_table, version, dimension, code),
  foreign key (published_table, version, dimension) references statistics.dimension
);

create table statistics.release (
  id bigint generated always as identity primary key,
  published_table text not null,
  version int not null,
  number int not null,
  released_at timestamptz not null default now(),
  example boolean not null,
  note jsonb not null,
  fingerprint bytea not null,
  unique (published_table, number),
  foreign key (published_table, version) references statistics.table_version
);

create table statistics.cell (
  release bigint not null references statistics.release,
  place text not null,
  period text not null,
  measure text not null,
  breakdown text[] not null default '{}',
  kind text not null check (kind in ('value', 'missing', 'notApplicable', 'suppressed', 'notYet')),
  value numeric,
  note jsonb,
  primary key (release, place, period, measure, breakdown),
  check ((kind = 'value') = (value is not null))
);
create index cell_period on statistics.cell (release, measure, period);

-- Released is released: nobody changes a figure, a release or what its codes mean, the owner neither.
create function statistics.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a released figure is never changed; a correction is the next release';
end $$;

do $$
declare kept text;
begin
  foreach kept in array array['published_table', 'table_version', 'dimension', 'dimension_code', 'release', 'cell'] loop
    execute format('create trigger is_immutable before update or delete on statistics.%I
      for each row execute function statistics.refuse_change()', kept);
    execute format('create trigger is_kept before truncate on statistics.%I
      for each statement execute function statistics.refuse_change()', kept);
  end loop;
end $$;

-- A release is whole when it is made: its cells come in the same transaction, or never.
create function statistics.refuse_late_cells() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from (select distinct release from arriving) a join statistics.release r on r.id = a.release
    where r.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'a release is whole when it is made; a later figure belongs to the next release';
  end if;
  return null;
end $$;
create trigger cell_comes_with_its_release after insert on statistics.cell
  referencing new table as arriving
  for each statement execute function statistics.refuse_late_cells();
