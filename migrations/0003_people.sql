-- People, their roles with a scope, their signed-in sessions and one-time links.
create table base.person (
  id uuid primary key default gen_random_uuid(),
  email text not null check (length(email) <= 254),
  name text not null check (length(name) <= 120),
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  password text,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index person_email on base.person (lower(email));

create table base.role_grant (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references base.person,
  role text not null,
  municipality text references base.municipality,
  unit uuid,
  granted_at timestamptz not null default now(),
  granted_by uuid references base.person,
  ended_at timestamptz,
  -- nation: neither; municipality: its code; unit: the unit and its municipality's code.
  check (unit is null or municipality is not null)
);
create index role_grant_person on base.role_grant (person) where ended_at is null;
create index role_grant_municipality on base.role_grant (municipality) where ended_at is null;

create table base.web_session (
  token_hash bytea primary key,
  person uuid not null references base.person,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  idle interval not null,
  expires_at timestamptz not null
);
create index web_session_person on base.web_session (person);

create table base.one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-administrator', 'set-password')),
  person uuid references base.person,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Failed sign-ins, counted by a hash of the account or the address, and forgotten after a day.
create table base.sign_in_attempt (
  subject bytea primary key,
  failures int not null,
  since timestamptz not null
);

alter table base.person enable row level security;
alter table base.role_grant enable row level security;
alter table base.web_session enable row level security;
alter table base.one_time_link enable row level security;
alter table base.sign_in_attempt enable row level security;

-- A person is seen by themselves, by colleagues of the same municipality, and by those who manage people.
create function base.is_colleague(other uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return exists (
    select 1 from base.role_grant g
    where g.person = other and base.in_scope(g.municipality, g.unit)
  );
create policy person_read on base.person for select
  using (id = base.scope_person() or base.scope_nation() or base.is_colleague(id));
create policy person_write on base.person for all
  using (base.scope_nation()) with check (base.scope_nation());
create policy grant_read on base.role_grant for select
  using (person = base.scope_person() or base.scope_nation() or base.in_scope(municipality, unit));
create policy grant_write on base.role_grant for all
  using (base.scope_nation()) with check (base.scope_nation());
create policy link_write on base.one_time_link for insert with check (base.scope_nation());

-- What must be known before anyone is signed in goes through the functions below; the app role
-- can read none of these tables freely.
create function base.find_credentials(asked_email text)
  returns table (id uuid, password text) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select p.id, p.password from base.person p
    where lower(p.email) = lower(asked_email) and p.disabled_at is null and p.password is not null;
  end;

create function base.open_web_session(hash bytea, who uuid, idle interval, absolute interval)
  returns void language sql security definer set search_path = pg_catalog
  begin atomic
    delete from base.web_session s where s.expires_at < now() or s.seen_at + s.idle < now();
    delete from base.sign_in_attempt a where a.subject in (
      select old.subject from base.sign_in_attempt old where old.since < now() - interval '1 day' for update skip locked);
    insert into base.web_session (token_hash, person, idle, expires_at) values (hash, who, idle, now() + absolute);
  end;

create function base.close_web_session(hash bytea) returns void language sql security definer
  set search_path = pg_catalog
  begin atomic
    delete from base.web_session s where s.token_hash = hash;
  end;

-- The signed-in person with roles; predecessors' codes are added to each municipality's scope.
-- Marks the session as seen at most once a minute, so that reading does not write each time.
create function base.enter(hash bytea)
  returns table (id uuid, email text, name text, language text, grants jsonb)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update base.web_session s set seen_at = now()
    where s.token_hash = hash and s.expires_at > now() and s.seen_at + s.idle > now()
      and s.seen_at < now() - interval '1 minute';
  return query
    select p.id, p.email, p.name, p.language, coalesce((
      select jsonb_agg(jsonb_build_object(
        'role', g.role, 'municipality', g.municipality, 'unit', g.unit,
        'municipalities', case when g.municipality is null then '[]'::jsonb
                               else to_jsonb(base.with_predecessors(array[g.municipality])) end)
        order by g.granted_at, g.id)
      from base.role_grant g where g.person = p.id and g.ended_at is null), '[]'::jsonb)
    from base.web_session s join base.person p on p.id = s.person
    where s.token_hash = hash and s.expires_at > now() and s.seen_at + s.idle > now()
      and p.disabled_at is null;
end $$;

-- Counts an attempt before the password is looked at, so that many at once cannot slip under the limit.
-- Answers with the highest count among the subjects within the window.
create function base.count_attempt(subjects bytea[], window_length interval)
  returns table (subject bytea, failures int, since timestamptz)
  language sql security definer set search_path = pg_catalog
  begin atomic
    insert into base.sign_in_attempt as a (subject, failures, since)
      select s, 1, now() from unnest(subjects) s order by s
      on conflict (subject) do update set
        failures = case when a.since < now() - window_length then 1 else a.failures + 1 end,
        since = case when a.since < now() - window_length then now() else a.since end
      returning a.subject, a.failures, a.since;
  end;

create function base.forgive_attempt(account bytea, address bytea) returns void language sql security definer
  set search_path = pg_catalog
  begin atomic
    delete from base.sign_in_attempt a where a.subject = account;
    update base.sign_in_attempt a set failures = greatest(a.failures - 1, 0) where a.subject = address;
  end;

-- One-time links: looked at, and used once.
create function base.find_link(hash bytea)
  returns table (purpose text, person uuid, email text, name text) language sql stable security definer
  set search_path = pg_catalog
  begin atomic
    select l.purpose, l.person, p.email, p.name
    from base.one_time_link l left join base.person p on p.id = l.person
    where l.token_hash = hash and l.used_at is null and l.expires_at > now();
  end;

create function base.use_password_link(hash bytea, new_password text) returns uuid language plpgsql
  security definer set search_path = pg_catalog as $$
declare who uuid;
begin
  update base.one_time_link l set used_at = now()
    where l.token_hash = hash and l.purpose = 'set-password' and l.used_at is null and l.expires_at > now()
    returning l.person into who;
  if who is not null then
    update base.person p set password = new_password where p.id = who;
    delete from base.web_session s where s.person = who;
    insert into base.audit (person, action, kind, subject, changes)
      values (who, 'password-set', 'person', who::text, '{"password": "changed"}');
  end if;
  return who;
end $$;

-- The first administrator makes themselves with the link that the first start prints; it works once.
create function base.use_first_administrator_link(hash bytea, new_email text, new_name text, new_language text, new_password text)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare who uuid;
begin
  update base.one_time_link l set used_at = now()
    where l.token_hash = hash and l.purpose = 'first-administrator' and l.used_at is null and l.expires_at > now();
  if not found then return null; end if;
  insert into base.person (email, name, language, password)
    values (new_email, new_name, new_language, new_password) returning id into who;
  insert into base.role_grant (person, role) values (who, 'administrator');
  insert into base.audit (person, action, kind, subject, changes)
    values (who, 'created', 'person', who::text, '{"role": [null, "administrator"]}');
  return who;
end $$;
