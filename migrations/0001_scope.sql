-- The ground of every wall: which database this is, and the scope of a transaction.
create schema if not exists base;
create schema if not exists youth;
create schema if not exists statistics;

-- A database is either real or a demo, for ever: `npm start` refuses a demo.
create table base.instance (
  single boolean primary key default true check (single),
  kind text not null check (kind in ('real', 'demo')),
  made_at timestamptz not null default now()
);

-- The scope is set at the start of each transaction (set_config(…, true)) from what the person may do
-- under the permission that the operation asks for. Without it every municipal table is empty.
create function base.scope_person() returns uuid language sql stable
  return nullif(current_setting('kuntakuva.person', true), '')::uuid;

create function base.scope_nation() returns boolean language sql stable
  return coalesce(nullif(current_setting('kuntakuva.nation', true), '')::boolean, false);

-- Three-digit codes, predecessors of merged municipalities among them.
create function base.scope_municipalities() returns text[] language sql stable
  return coalesce(string_to_array(nullif(current_setting('kuntakuva.municipalities', true), ''), ','), '{}');

create function base.scope_units() returns uuid[] language sql stable
  return coalesce(string_to_array(nullif(current_setting('kuntakuva.units', true), ''), ',')::uuid[], '{}');

create function base.in_scope(place_municipality text, place_unit uuid) returns boolean language sql stable
  return place_municipality = any (base.scope_municipalities()) or place_unit = any (base.scope_units());
