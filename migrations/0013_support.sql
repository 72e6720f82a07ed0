-- Help inside the product: questions and feedback with their answers, news, and help sessions.
create schema if not exists support;

-- Which permission opened a nationwide scope. Nationwide is not everything: who manages people reads no one's questions.
create function base.scope_permission() returns text language sql stable
  return nullif(current_setting('kuntakuva.permission', true), '');

-- What somebody asked. It belongs to the person who asked and to nobody of their municipality.
create table support.thread (
  id uuid primary key,
  asker uuid not null references base.person,
  kind text not null check (kind in ('question', 'feedback', 'problem')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- The screen it was asked from, without the ids of what was shown there.
  screen text check (length(screen) <= 100),
  -- Open waits for the national team, answered for the asker.
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  -- In the order of the queue.
  state_rank smallint not null generated always as (case state when 'open' then 0 when 'answered' then 1 else 2 end) stored,
  -- Milliseconds, as the cursors of lists carry them.
  state_since timestamptz(3) not null default now(),
  asked_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now(),
  messages int not null default 1,
  -- The number of the last message that the asker has seen.
  asker_seen int not null default 0,
  version int not null default 1,
  unique (id, asker)
);
create index thread_own on support.thread (asker, changed_at desc, id desc);
create index thread_queue on support.thread (state_rank, state_since, id);

-- What was written in it: the question first, then replies and answers. Nothing is changed afterwards.
create table support.message (
  thread uuid not null,
  number int not null check (number > 0),
  id uuid not null unique,
  asker uuid not null,
  author uuid not null references base.person,
  by_team boolean not null,
  text text not null check (length(text) between 1 and 5000),
  written_at timestamptz(3) not null default now(),
  primary key (thread, number),
  foreign key (thread, asker) references support.thread (id, asker)
);

-- News of the national team: Finnish and Swedish before it is published, English where somebody wrote it.
create table support.news (
  id uuid primary key,
  title_fi text not null check (length(title_fi) <= 200),
  title_sv text not null check (length(title_sv) <= 200),
  title_en text not null check (length(title_en) <= 200),
  text_fi text not null check (length(text_fi) <= 5000),
  text_sv text not null check (length(text_sv) <= 5000),
  text_en text not null check (length(text_en) <= 5000),
  version int not null default 1,
  changed_at timestamptz(3) not null default now(),
  published_at timestamptz(3),
  withdrawn_at timestamptz(3),
  check (withdrawn_at is null or published_at is not null),
  check (published_at is null or '' not in (title_fi, title_sv, text_fi, text_sv))
);
create index news_newest on support.news (published_at desc, id) where published_at is not null and withdrawn_at is null;

-- Help sessions: where somebody shows how and answers. Local day and clocks, and beside them the instants they mean.
create table support.help_session (
  id uuid primary key,
  title_fi text not null check (length(title_fi) between 1 and 200),
  title_sv text not null check (length(title_sv) between 1 and 200),
  description_fi text not null check (length(description_fi) <= 2000),
  description_sv text not null check (length(description_sv) <= 2000),
  language text not null check (language in ('fi', 'sv')),
  date date not null,
  start_time time(0) not null,
  end_time time(0) not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text check (length(place) <= 200),
  link text check (link like 'https://%' and length(link) <= 500),
  cancelled boolean not null default false,
  version int not null default 1,
  changed_at timestamptz(3) not null default now(),
  check (ends_at > starts_at),
  check (place is not null or link is not null)
);
create index help_session_ends on support.help_session (ends_at, id);

alter table support.thread enable row level security;
alter table support.message enable row level security;
alter table support.news enable row level security;
alter table support.help_session enable row level security;

create policy thread_own on support.thread for all
  using (asker = (select base.scope_person())) with check (asker = (select base.scope_person()));
create policy thread_team_reads on support.thread for select
  using ((select base.scope_nation() and base.scope_permission() = 'support.answer'));
create policy thread_team_changes on support.thread for update
  using ((select base.scope_nation() and base.scope_permission() = 'support.answer'));

create policy message_own on support.message for select using (asker = (select base.scope_person()));
create policy message_team_reads on support.message for select
  using ((select base.scope_nation() and base.scope_permission() = 'support.answer'));
create policy message_of_asker on support.message for insert
  with check (not by_team and asker = (select base.scope_person()) and author = asker);
create policy message_of_team on support.message for insert
  with check (by_team and author = (select base.scope_person())
    and (select base.scope_nation() and base.scope_permission() = 'support.answer'));

create policy news_published on support.news for select using (published_at is not null and withdrawn_at is null);
create policy news_team on support.news for all
  using ((select base.scope_nation() and base.scope_permission() = 'support.publish'));

create policy help_session_read on support.help_session for select using (true);
create policy help_session_team on support.help_session for all
  using ((select base.scope_nation() and base.scope_permission() = 'support.publish'));
