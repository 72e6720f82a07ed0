-- Keys by which another system of a municipality writes. Of a key only its hash is kept, so it is shown once.
create table youth.api_key (
  municipality text not null references base.municipality,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  key_hash bytea not null,
  made_by uuid not null references base.person,
  made_at timestamptz not null default now(),
  -- A day and no moment: when a young person came is told by nothing.
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid references base.person,
  primary key (municipality, id),
  check ((revoked_at is null) = (revoked_by is null))
);
-- A key is one for the whole country: it alone says whose it is.
create unique index api_key_hash on youth.api_key (key_hash);

-- Youth cards know places by number. Every unit has one, and it never changes.
create table youth.card_group (
  municipality text not null,
  unit uuid not null,
  number int not null generated always as identity,
  primary key (municipality, unit),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
create unique index card_group_number on youth.card_group (number);
insert into youth.card_group (municipality, unit) select municipality, id from youth.unit order by municipality, name_fi, id;

create function youth.number_unit() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into youth.card_group (municipality, unit) values (new.municipality, new.id) on conflict do nothing;
  return null;
end $$;
create trigger has_a_number after insert on youth.unit for each row execute function youth.number_unit();

-- A session that a youth card made: the number and the title by which the card finds it again.
create table youth.card_activity (
  municipality text not null,
  session uuid not null,
  number int not null generated always as identity,
  title text not null check (length(title) between 1 and 200),
  primary key (municipality, session),
  -- A session that is corrected to a unit elsewhere takes its number along.
  foreign key (municipality, session) references youth.session (municipality, id) on update cascade
);
create unique index card_activity_number on youth.card_activity (number);
create index card_activity_session on youth.card_activity (session);

-- Of a deleted session no word stays, and so not what a card called it.
create function youth.forget_card_activity() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from youth.card_activity a where a.municipality = new.municipality and a.session = new.id;
  return null;
end $$;
create trigger title_is_forgotten after update of deleted_at on youth.session
  for each row when (old.deleted_at is null and new.deleted_at is not null) execute function youth.forget_card_activity();

alter table youth.api_key enable row level security;
alter table youth.card_group enable row level security;
alter table youth.card_activity enable row level security;
create policy api_key_scope on youth.api_key for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy card_group_scope on youth.card_group for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create policy card_activity_scope on youth.card_activity for all
  using (municipality = any ((select base.scope_municipalities())::text[]));

-- Comes in by a key that stands: from here to the end of the transaction its municipality is open, in the name of
-- whoever made the key, and nothing else is.
create function youth.enter_by_key(hash bytea, today date)
  returns table (municipality text, id uuid, person uuid) language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_key youth.api_key;
begin
  select * into found_key from youth.api_key k where k.key_hash = hash and k.revoked_at is null;
  if found_key.id is null then return; end if;
  if found_key.last_used_on is distinct from today then
    update youth.api_key k set last_used_on = today
      where k.municipality = found_key.municipality and k.id = found_key.id;
  end if;
  perform set_config('kuntakuva.person', found_key.made_by::text, true),
    set_config('kuntakuva.nation', 'false', true),
    set_config('kuntakuva.units', '', true),
    set_config('kuntakuva.municipalities',
      array_to_string(base.with_predecessors(array[found_key.municipality]), ','), true);
  return query select found_key.municipality, found_key.id, found_key.made_by;
end $$;
