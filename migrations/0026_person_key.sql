-- What a person keeps on a phone is sealed with a key of their own. The server keeps the key and releases it to the
-- person alone: no table of it is ever read by the app role, and the function below asks for a session that lives.
create table base.person_key (
  person uuid primary key references base.person,
  key bytea not null check (length(key) = 32),
  made_at timestamptz not null default now()
);
alter table base.person_key enable row level security;

-- The key of the person behind a session; made from what is offered when it is first asked for.
create function base.release_key(hash bytea, offered bytea) returns bytea
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  who uuid;
  released bytea;
begin
  select p.id into who from base.web_session s join base.person p on p.id = s.person
    where s.token_hash = hash and s.expires_at > now() and s.seen_at + s.idle > now() and p.disabled_at is null;
  if not found then return null; end if;
  insert into base.person_key (person, key) values (who, offered) on conflict do nothing;
  select k.key into released from base.person_key k where k.person = who;
  return released;
end $$;
