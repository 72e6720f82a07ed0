-- The room of culture: good practice that municipalities tell of, and what they ask each other.
create schema if not exists culture;

-- A good-practice card: what a municipality did, written by itself. The contact is a role and a mailbox of the municipality.
create table culture.card (
  municipality text not null references base.municipality,
  id uuid not null,
  indicator text not null check (indicator ~ '^[A-Z]{2}[0-9]{3}$'),
  language text not null check (language in ('fi', 'sv')),
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) between 1 and 2000),
  -- The same in the other national language, where somebody wrote it: both or neither.
  other_title text check (length(other_title) between 1 and 200),
  other_text text check (length(other_text) between 1 and 2000),
  contact text not null check (length(contact) between 1 and 200),
  email text not null check (length(email) between 3 and 200),
  published boolean not null default false,
  version int not null default 1,
  changed_at timestamptz(3) not null default now(),
  published_at timestamptz(3),
  primary key (municipality, id),
  check ((other_title is null) = (other_text is null)),
  check (published_at is not null or not published)
);
-- Whose an id is, is asked before the municipality is known.
create index card_id on culture.card (id);
create index card_of_indicator on culture.card (indicator, published_at desc) where published;

-- What one municipality asks another about its work. The asked one and the asking one see it, and nobody else.
create table culture.question (
  municipality text not null references base.municipality,
  id uuid not null,
  asking text not null references base.municipality,
  indicator text not null check (indicator ~ '^[A-Z]{2}[0-9]{3}$'),
  -- The card that gave rise to it, if one did.
  card uuid,
  language text not null check (language in ('fi', 'sv', 'en')),
  text text not null check (length(text) between 1 and 2000),
  asked_by uuid not null references base.person,
  asked_at timestamptz(3) not null default now(),
  answer text check (length(answer) between 1 and 2000),
  answered_by uuid references base.person,
  answered_at timestamptz(3),
  version int not null default 1,
  primary key (municipality, id),
  check (municipality <> asking),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index question_id on culture.question (id);
create index question_asking on culture.question (asking, asked_at desc);

alter table culture.card enable row level security;
alter table culture.question enable row level security;

create policy card_published on culture.card for select using (published);
create policy card_own on culture.card for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy question_seen on culture.question for select
  using (municipality = any ((select base.scope_municipalities())::text[])
    or asking = any ((select base.scope_municipalities())::text[]));
create policy question_asked on culture.question for insert
  with check (asking = any ((select base.scope_municipalities())::text[])
    and asked_by = (select base.scope_person()) and answer is null);
create policy question_answered on culture.question for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
