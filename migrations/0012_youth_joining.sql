-- A municipality's way in: invited → agreement accepted → trying → in use. Each row is a step taken, forward or
-- back; the newest is where it stands, and all of them are its history. That it also publishes follows from
-- youth.publication and is not kept twice.
create table youth.joining (
  municipality text not null references base.municipality,
  version int not null check (version > 0),
  step text not null check (step in ('outside', 'invited', 'accepted', 'trying', 'in-use')),
  since timestamptz not null default now(),
  -- Null where a municipality was at work before steps were kept.
  decided_by uuid references base.person,
  primary key (municipality, version)
);

-- Who accepted which agreement for the municipality, and when it was withdrawn.
create table youth.agreement (
  municipality text not null references base.municipality,
  agreement_version text not null check (length(agreement_version) <= 20),
  accepted_at timestamptz not null default clock_timestamp(),
  accepted_by uuid not null references base.person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references base.person,
  primary key (municipality, agreement_version, accepted_at),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index agreement_in_force on youth.agreement (municipality, agreement_version) where withdrawn_at is null;

-- What the national team has agreed with a municipality about being in touch. No municipality reads it.
create table youth.joining_contact (
  municipality text primary key references base.municipality,
  contact_on date,
  note text not null default '' check (length(note) <= 500),
  changed_at timestamptz not null default now(),
  changed_by uuid not null references base.person
);

-- Whether the scope is the nation's for joining: nationwide is not everything.
create function youth.scope_joining() returns boolean language sql stable
  return base.scope_nation() and coalesce(current_setting('kuntakuva.permission', true) = 'youth.joining.manage', false);

alter table youth.joining enable row level security;
alter table youth.agreement enable row level security;
alter table youth.joining_contact enable row level security;
create policy joining_scope on youth.joining for all
  using ((select youth.scope_joining()) or municipality = any ((select base.scope_municipalities())::text[]))
  with check (decided_by = (select base.scope_person())
    and ((select youth.scope_joining()) or municipality = any ((select base.scope_municipalities())::text[])));
create policy agreement_read on youth.agreement for select
  using ((select youth.scope_joining()) or municipality = any ((select base.scope_municipalities())::text[]));
-- Nobody accepts for another, and the nation accepts for no municipality.
create policy agreement_accept on youth.agreement for insert
  with check (municipality = any ((select base.scope_municipalities())::text[]) and accepted_by = (select base.scope_person()));
create policy agreement_withdraw on youth.agreement for update
  using ((select youth.scope_joining()) or municipality = any ((select base.scope_municipalities())::text[]));
create policy contact_nation on youth.joining_contact for all using ((select youth.scope_joining()));

-- The step of the municipality that a code means today, and nothing else: a worker of one unit may not read the table,
-- but whether anything may be recorded hangs on it. After a merger the new municipality stands where the furthest
-- of those before it stood, until it takes a step of its own. Asked at each recording, so it looks at its own steps
-- first and goes through mergers only where there are none.
create function youth.step_of(asked text)
  returns text language sql stable security definer set search_path = pg_catalog
  begin atomic
    with today as materialized (
      select case when m.last_year is null then m.code else base.municipality_on(m.code, 9999) end as code
      from base.municipality m where m.code = asked)
    select coalesce(
      (select j.step from youth.joining j join today on today.code = j.municipality order by j.version desc limit 1),
      (select newest.step from (
        select distinct on (j.municipality) j.municipality, j.step from youth.joining j
        where j.municipality = any (base.with_predecessors(array[(select today.code from today)]))
        order by j.municipality, j.version desc) newest
      order by array_position(array['outside', 'invited', 'accepted', 'trying', 'in-use'], newest.step) desc
      limit 1),
      'outside');
  end;

-- Training: a unit whose sessions are kept like others and are never counted.
alter table youth.unit add column training boolean not null default false;
create unique index unit_one_training on youth.unit (municipality) where training;

-- These look past the walls: what a scope does not show must not slip through as "no training unit".
create function youth.refuse_training_month() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if exists (select 1 from youth.unit u where u.municipality = new.municipality and u.id = new.unit and u.training) then
    raise exception 'training is never counted';
  end if;
  return new;
end $$;
create trigger training_is_not_counted before insert or update on youth.session_month
  for each row execute function youth.refuse_training_month();
create trigger training_is_not_counted before insert or update on youth.tag_month
  for each row execute function youth.refuse_training_month();

create function youth.refuse_training_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if exists (select 1 from youth.session s where s.municipality = old.municipality and s.unit = old.id) then
    raise exception 'a unit with sessions stays what it is: training, or work';
  end if;
  return new;
end $$;
create trigger training_stays before update of training on youth.unit
  for each row when (old.training is distinct from new.training) execute function youth.refuse_training_change();

create function youth.refuse_training_move() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if (select u.training from youth.unit u where u.id = old.unit)
    is distinct from (select u.training from youth.unit u where u.id = new.unit) then
    raise exception 'training never becomes work, nor work training';
  end if;
  return new;
end $$;
create trigger training_does_not_move before update of unit on youth.session
  for each row when (old.unit is distinct from new.unit) execute function youth.refuse_training_move();

-- Municipalities that were at work before steps were kept go on as they were.
insert into youth.joining (municipality, version, step)
  select distinct base.municipality_on(u.municipality, 9999), 1, 'in-use' from youth.unit u;
insert into youth.unit (municipality, name_fi, name_sv, environment, training)
  select j.municipality, 'Harjoitteluyksikkö', 'Övningsenhet', 'other', true from youth.joining j;
