-- People of a municipality, invited by its own; accounts that nobody uses; and letters about what is missing.
alter table base.person
  -- Of the last sign-in; null where there was none since this is kept.
  add column signed_in_at timestamptz,
  -- Disabled as nobody used it, so that an invitation opens it again.
  add column idle boolean not null default false;
update base.person p set signed_in_at = (select max(s.created_at) from base.web_session s where s.person = p.id);

create or replace function base.open_web_session(hash bytea, who uuid, idle interval, absolute interval)
  returns void language sql security definer set search_path = pg_catalog
  begin atomic
    delete from base.web_session s where s.expires_at < now() or s.seen_at + s.idle < now();
    delete from base.sign_in_attempt a where a.subject in (
      select old.subject from base.sign_in_attempt old where old.since < now() - interval '1 day' for update skip locked);
    update base.person p set signed_in_at = now() where p.id = who;
    insert into base.web_session (token_hash, person, idle, expires_at) values (hash, who, idle, now() + absolute);
  end;

-- Whoever manages people in a municipality asks for it in the scope; nobody is invited elsewhere, nor to the nation.
create function base.checked_place(place text) returns text language plpgsql stable
  set search_path = pg_catalog as $$
begin
  if place = any (base.scope_municipalities()) then return place; end if;
  raise insufficient_privilege;
end $$;

-- Somebody by their address, new or known, gets a role in a place. What is known of them elsewhere is not told; a
-- one-time link is made only for whom has no password yet, or whose account had fallen idle.
create function base.invite(asked_email text, new_name text, new_language text, new_role text, place text, place_unit uuid, hash bytea)
  returns table (person uuid, name text, language text, made boolean, by_link boolean, given boolean)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  known base.person;
begin
  perform base.checked_place(place);
  insert into base.person (email, name, language) values (asked_email, new_name, new_language)
    on conflict (lower(email)) do nothing returning * into known;
  made := found;
  if not made then
    select * into known from base.person p where lower(p.email) = lower(asked_email) for update;
  end if;
  by_link := known.password is null or known.idle;
  if known.idle then
    update base.person p set disabled_at = null, idle = false where p.id = known.id;
  end if;
  insert into base.role_grant (person, role, municipality, unit, granted_by)
    select known.id, new_role, place, place_unit, base.scope_person()
    where not exists (select from base.role_grant g where g.person = known.id and g.role = new_role
      and g.municipality = place and g.unit is not distinct from place_unit and g.ended_at is null);
  given := found;
  if by_link then
    insert into base.one_time_link (token_hash, purpose, person, expires_at)
      values (hash, 'set-password', known.id, now() + interval '7 days');
  end if;
  person := known.id;
  name := known.name;
  language := known.language;
  return next;
end $$;

-- Ends roles of a person in a place: those named, or one by its id. Who has none left anywhere is signed out.
create function base.end_roles(place text, who uuid, roles text[], only_grant uuid)
  returns table (person uuid, role text)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  ended record;
begin
  perform base.checked_place(place);
  for ended in
    update base.role_grant g set ended_at = now()
      where g.municipality = place and g.ended_at is null and g.role = any (roles)
        and (who is null or g.person = who) and (only_grant is null or g.id = only_grant)
        and (who is not null or only_grant is not null)
      returning g.person, g.role
  loop
    delete from base.web_session s where s.person = ended.person
      and not exists (select from base.role_grant g where g.person = ended.person and g.ended_at is null);
    person := ended.person;
    role := ended.role;
    return next;
  end loop;
end $$;

-- Accounts that nobody has signed in to for twelve months are disabled, and say so in the audit.
create function base.disable_idle() returns int language plpgsql volatile security definer
  set search_path = pg_catalog as $$
declare
  disabled int;
begin
  with idle as (
    update base.person p set disabled_at = now(), idle = true
      where p.disabled_at is null and greatest(p.signed_in_at, p.created_at) < now() - interval '12 months'
      returning p.id),
  signed_out as (delete from base.web_session s using idle where s.person = idle.id),
  told as (insert into base.audit (person, action, kind, subject, changes)
    select null, 'disabled-idle', 'person', idle.id::text, '{}' from idle)
  select count(*) into disabled from idle;
  return disabled;
end $$;

-- A person's own wish for letters about what is missing; without a row they are wanted.
create table youth.reminder_choice (
  person uuid primary key references base.person,
  wanted boolean not null,
  changed_at timestamptz not null default now()
);

-- One letter a week at most. It is taken before it is sent, so that one of several servers sends it; its own secret
-- stops the letters without a sign-in, and only the hash of it is kept.
create table youth.reminder_letter (
  municipality text not null references base.municipality,
  person uuid not null references base.person,
  week date not null,
  stop_hash bytea not null,
  taken_at timestamptz not null default now(),
  tries int not null default 1,
  sent_at timestamptz,
  failed text,
  primary key (municipality, person, week)
);

alter table youth.reminder_choice enable row level security;
alter table youth.reminder_letter enable row level security;
create policy reminder_choice_own on youth.reminder_choice for all using (person = (select base.scope_person()));
create policy reminder_letter_scope on youth.reminder_letter for all
  using (municipality = any ((select base.scope_municipalities())::text[]));

-- Who may be written to in a week: those who record or lead in a municipality that tries or uses the service, want
-- letters, have signed in, and have had none for the week in any municipality. With their units, where it is not all.
create function youth.reminder_addressees(asked_week date)
  returns table (municipality text, person uuid, email text, name text, language text, units uuid[])
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select distinct on (p.id) g.municipality, p.id, p.email, p.name, p.language,
      case when bool_or(g.unit is null) then null else array_agg(g.unit) end
    from base.role_grant g join base.person p on p.id = g.person
    where g.ended_at is null and g.role in ('youth-worker', 'youth-manager') and p.disabled_at is null
      and p.password is not null and youth.step_of(g.municipality) in ('trying', 'in-use')
      and not exists (select from youth.reminder_choice c where c.person = p.id and not c.wanted)
      and not exists (select from youth.reminder_letter l where l.person = p.id and l.week = asked_week
        and (l.sent_at is not null or l.tries >= 5 or l.taken_at > now() - interval '10 minutes'))
    group by g.municipality, p.id
    order by p.id, g.municipality;
  end;

create function youth.stop_reminders(hash bytea) returns boolean language plpgsql volatile security definer
  set search_path = pg_catalog as $$
begin
  insert into youth.reminder_choice (person, wanted)
    select l.person, false from youth.reminder_letter l where l.stop_hash = hash limit 1
    on conflict (person) do update set wanted = false, changed_at = now();
  return found;
end $$;
