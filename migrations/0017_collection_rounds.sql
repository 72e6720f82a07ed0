-- Rounds of collection: what is asked of whom and until when, and what each municipality answers.

-- Whether the scope is the nation's for building and following rounds, or for reading what was handed in.
create function collection.scope_rounds() returns boolean language sql stable
  return base.scope_nation() and coalesce(base.scope_permission() = 'collection.round.manage', false);
create function collection.scope_review() returns boolean language sql stable
  return base.scope_nation()
    and coalesce(base.scope_permission() in ('collection.answer.review', 'collection.release.make'), false);

-- A draft is a plan; opening a round lays the plan out in the rows below, and those are never changed.
create table collection.round (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  subject text not null check (subject ~ '^[a-z0-9-]{1,40}$'),
  kind text not null check (kind in ('pilot', 'regular')),
  year int not null check (year between 2000 and 2100),
  name jsonb not null,
  opens_on date not null,
  deadline date not null check (deadline >= opens_on),
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  -- Sections, questions, rules and who is asked, until the round is opened.
  plan jsonb,
  example boolean not null default false,
  version int not null default 1,
  opened_at timestamptz,
  closed_at timestamptz
);
create index round_subject on collection.round (subject, year);

create table collection.round_section (
  round text not null references collection.round,
  code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  position int not null,
  name jsonb not null,
  primary key (round, code)
);

create table collection.round_question (
  round text not null,
  indicator text not null,
  indicator_version int not null,
  section text not null,
  position int not null,
  primary key (round, indicator),
  foreign key (round, section) references collection.round_section,
  foreign key (indicator, indicator_version) references collection.indicator_version
);
create index round_question_section on collection.round_question (round, section);

-- A rule is data: what must hold, and the sentence a person is shown in three languages.
create table collection.round_rule (
  round text not null references collection.round,
  code text not null check (code ~ '^[a-z0-9-]{1,60}$'),
  position int not null,
  content jsonb not null,
  primary key (round, code)
);

-- One municipality's part in a round. Submitted waits for the municipality's own approval; approved is locked.
create table collection.reply (
  municipality text not null references base.municipality,
  round text not null references collection.round,
  state text not null default 'invited'
    check (state in ('invited', 'answering', 'submitted', 'approved', 'accepted', 'returned')),
  extended_to date,
  -- Nothing to report, said in one tick.
  nil boolean not null default false,
  minutes int check (minutes between 0 and 100000),
  -- Whether an answer came in time is judged by its first handing in: a later return is no lateness.
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  submitted_by uuid references base.person,
  approved_at timestamptz,
  approved_by uuid references base.person,
  accepted_at timestamptz,
  accepted_by uuid references base.person,
  version int not null default 1,
  primary key (municipality, round)
);
create index reply_round on collection.reply (round, state);

-- Whom a round is sent to: the main person and a deputy, each in their own language.
create table collection.contact (
  municipality text not null references base.municipality,
  subject text not null check (subject ~ '^[a-z0-9-]{1,40}$'),
  role text not null check (role in ('main', 'deputy')),
  person uuid references base.person,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  language text not null check (language in ('fi', 'sv')),
  version int not null default 1,
  changed_at timestamptz not null default now(),
  primary key (municipality, subject, role)
);

-- A letter of a round. The row is taken before the letter is sent, so that of many senders one sends it.
create table collection.reminder (
  municipality text not null,
  round text not null,
  kind text not null check (kind in ('invitation', 'before-14', 'before-3', 'after-1')),
  sent_to text not null check (length(sent_to) <= 254),
  taken_at timestamptz not null default now(),
  tries int not null default 1,
  sent_at timestamptz,
  failed text check (length(failed) <= 300),
  primary key (municipality, round, kind, sent_to),
  foreign key (municipality, round) references collection.reply
);

-- A colleague without an account answers one section by a link; only the hash of its secret is here.
create table collection.delegation (
  municipality text not null,
  id uuid not null,
  round text not null,
  section text not null,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  token_hash bytea not null unique,
  made_by uuid not null references base.person,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, round) references collection.reply,
  foreign key (round, section) references collection.round_section
);
create index delegation_reply on collection.delegation (municipality, round);

-- An answer to a question or to a part of it. One that was emptied keeps its row and its versions, without a kind.
create table collection.value (
  municipality text not null,
  round text not null,
  indicator text not null,
  part text not null default '' check (part ~ '^[a-z0-9-]{0,40}$'),
  kind text check (kind in ('number', 'estimated', 'confidential', 'notApplicable', 'missing')),
  number numeric,
  choices text[],
  comment text not null default '' check (length(comment) <= 2000),
  version int not null default 1,
  changed_by uuid references base.person,
  changed_by_name text not null check (length(changed_by_name) <= 120),
  changed_at timestamptz not null default clock_timestamp(),
  -- Opened by a reviewer although the reply is locked.
  unlocked boolean not null default false,
  primary key (municipality, round, indicator, part),
  foreign key (municipality, round) references collection.reply,
  foreign key (round, indicator) references collection.round_question,
  check ((number is null and choices is null) or kind in ('number', 'estimated', 'confidential'))
);
create index value_indicator on collection.value (round, indicator, part);

-- From what to what, by whom and when: never changed, written with the value itself.
create table collection.value_change (
  municipality text not null,
  id bigint not null generated always as identity,
  round text not null,
  indicator text not null,
  part text not null,
  version int not null,
  former jsonb,
  next jsonb not null,
  why text not null check (why in ('form', 'sheet', 'section', 'prefilled', 'review')),
  by uuid references base.person,
  by_name text not null check (length(by_name) <= 120),
  at timestamptz not null default clock_timestamp(),
  primary key (municipality, id),
  foreign key (municipality, round) references collection.reply
);
create index value_change_value on collection.value_change (municipality, round, indicator, part, id);

-- What a rule found in an answer as it was handed in, and how it was explained. One that holds no more has ended.
create table collection.finding (
  municipality text not null,
  round text not null,
  rule text not null,
  indicator text not null,
  part text not null default '',
  severity text not null check (severity in ('hard', 'soft')),
  explanation text not null default '' check (length(explanation) <= 2000),
  explained_by uuid references base.person,
  explained_at timestamptz,
  since timestamptz not null default now(),
  ended_at timestamptz,
  primary key (municipality, round, rule, indicator, part),
  foreign key (municipality, round) references collection.reply,
  foreign key (round, rule) references collection.round_rule
);
create index finding_queue on collection.finding (round, severity, municipality) where ended_at is null;

-- What a pilot asks about its own questions.
create table collection.pilot_reply (
  municipality text not null,
  round text not null,
  indicator text not null,
  minutes int check (minutes between 0 and 10000),
  clarity int check (clarity between 1 and 5),
  comment text not null default '' check (length(comment) <= 2000),
  primary key (municipality, round, indicator),
  foreign key (municipality, round) references collection.reply,
  foreign key (round, indicator) references collection.round_question
);

-- What registers already say, with where it comes from; shown beside the answer.
create table collection.register_value (
  municipality text not null references base.municipality,
  subject text not null check (subject ~ '^[a-z0-9-]{1,40}$'),
  indicator text not null,
  part text not null default '',
  year int not null check (year between 1900 and 2100),
  kind text not null check (kind in ('number', 'estimated', 'confidential', 'notApplicable', 'missing')),
  number numeric,
  source jsonb not null,
  retrieved_on date not null,
  licence text not null check (length(licence) <= 100),
  primary key (municipality, subject, indicator, part, year)
);
create index register_value_indicator on collection.register_value (subject, year, indicator);

-- The door of a link: while it stands it opens one section, and only to the transaction that came through it.
create function collection.enter_section(hash bytea)
  returns table (id uuid, municipality text, round text, section text, name text, expires_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    select d.id, d.municipality, d.round, d.section, d.name, d.expires_at from collection.delegation d
    where d.token_hash = hash and d.ended_at is null and d.expires_at > now()
      and set_config('kuntakuva.delegation', d.id::text, true) is not null;
end $$;

create function collection.scope_section() returns table (municipality text, round text, section text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select d.municipality, d.round, d.section from collection.delegation d
    where d.id = nullif(current_setting('kuntakuva.delegation', true), '')::uuid
      and d.ended_at is null and d.expires_at > now();
  end;

-- The questions that the link opens, with whose answers they are.
create function collection.scope_questions() returns table (municipality text, round text, indicator text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select s.municipality, s.round, q.indicator
    from collection.scope_section() s join collection.round_question q on q.round = s.round and q.section = s.section;
  end;

-- How figures lie in a municipality's group, as the round of a year before had them, for the rules that compare:
-- medians and nobody's own figure, and never of fewer than ten municipalities. Per inhabitant where there are any.
create function collection.group_figures(asked_subject text, asked_year int, asked_municipality text)
  returns table (indicator text, part text, median float8, mad float8, n int,
    per_median float8, per_mad float8, per_n int)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    with own as (
      select y.municipality_group from base.municipality_year y
      where y.municipality = asked_municipality and y.year <= asked_year order by y.year desc limit 1),
    figures as materialized (
      select v.indicator, v.part, v.number::float8 as figure, v.number::float8 / nullif(p.population, 0) as per
      from collection.round r
        join collection.reply reply on reply.round = r.id and reply.state in ('approved', 'accepted')
        join base.municipality_year y on y.municipality = reply.municipality and y.year = r.year
        join own on own.municipality_group = y.municipality_group
        join collection.value v on v.municipality = reply.municipality and v.round = r.id
        left join base.population p on p.municipality = reply.municipality and p.year = r.year
      where r.subject = asked_subject and r.year = asked_year and r.kind = 'regular' and r.state <> 'draft'
        and v.kind in ('number', 'estimated') and v.number is not null),
    middle as (
      select f.indicator, f.part, percentile_cont(0.5) within group (order by f.figure) as median, count(*)::int as n,
        percentile_cont(0.5) within group (order by f.per) as per_median, count(f.per)::int as per_n
      from figures f group by f.indicator, f.part having count(*) >= 10)
    select m.indicator, m.part, m.median,
      percentile_cont(0.5) within group (order by abs(f.figure - m.median)), m.n, coalesce(m.per_median, 0),
      coalesce(percentile_cont(0.5) within group (order by abs(f.per - m.per_median)), 0), m.per_n
    from middle m join figures f on f.indicator = m.indicator and f.part = m.part
    group by m.indicator, m.part, m.median, m.n, m.per_median, m.per_n;
  end;

alter table collection.round enable row level security;
alter table collection.round_section enable row level security;
alter table collection.round_question enable row level security;
alter table collection.round_rule enable row level security;
alter table collection.reply enable row level security;
alter table collection.contact enable row level security;
alter table collection.reminder enable row level security;
alter table collection.delegation enable row level security;
alter table collection.value enable row level security;
alter table collection.value_change enable row level security;
alter table collection.finding enable row level security;
alter table collection.pilot_reply enable row level security;
alter table collection.register_value enable row level security;

-- What is asked is public from the day the round opens; what is planned is the nation's.
create policy round_read on collection.round for select
  using (state <> 'draft' or (select collection.scope_rounds()));
create policy round_write on collection.round for all using ((select collection.scope_rounds()));
create policy round_section_read on collection.round_section for select using (true);
create policy round_section_write on collection.round_section for insert with check ((select collection.scope_rounds()));
create policy round_question_read on collection.round_question for select using (true);
create policy round_question_write on collection.round_question for insert with check ((select collection.scope_rounds()));
create policy round_rule_read on collection.round_rule for select using (true);
create policy round_rule_write on collection.round_rule for insert with check ((select collection.scope_rounds()));

-- A municipality's own; how far each is, for those who run the round; what was handed in, for those who review.
create policy reply_own on collection.reply for select
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy reply_own_change on collection.reply for update
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy reply_rounds on collection.reply for all using ((select collection.scope_rounds()));
create policy reply_review on collection.reply for select
  using ((select collection.scope_review()) and state in ('submitted', 'approved', 'accepted', 'returned'));
create policy reply_review_change on collection.reply for update
  using ((select collection.scope_review()) and state in ('submitted', 'approved', 'accepted', 'returned'));
create policy reply_section on collection.reply for select
  using ((municipality, round) in (select s.municipality, s.round from collection.scope_section() s));

create policy contact_own on collection.contact for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy contact_rounds on collection.contact for all using ((select collection.scope_rounds()));
create policy reminder_own on collection.reminder for select
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy reminder_rounds on collection.reminder for all using ((select collection.scope_rounds()));
create policy delegation_own on collection.delegation for all
  using (municipality = any ((select base.scope_municipalities())::text[]))
  with check (municipality = any ((select base.scope_municipalities())::text[]));

create policy value_own on collection.value for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy value_section on collection.value for all
  using ((municipality, round, indicator) in (select s.municipality, s.round, s.indicator from collection.scope_questions() s));
create policy value_review on collection.value for select
  using ((select collection.scope_review()) and exists (
    select 1 from collection.reply r where r.municipality = value.municipality and r.round = value.round));
create policy value_review_change on collection.value for update
  using ((select collection.scope_review()) and exists (
    select 1 from collection.reply r where r.municipality = value.municipality and r.round = value.round));

create policy value_change_own on collection.value_change for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy value_change_section on collection.value_change for insert
  with check ((municipality, round, indicator) in (select s.municipality, s.round, s.indicator from collection.scope_questions() s));
create policy value_change_review on collection.value_change for select
  using ((select collection.scope_review()) and exists (
    select 1 from collection.reply r where r.municipality = value_change.municipality and r.round = value_change.round));
create policy value_change_review_write on collection.value_change for insert
  with check (why = 'review' and (select collection.scope_review()) and exists (
    select 1 from collection.reply r where r.municipality = value_change.municipality and r.round = value_change.round));

create policy finding_own on collection.finding for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy finding_section on collection.finding for all
  using ((municipality, round, indicator) in (select s.municipality, s.round, s.indicator from collection.scope_questions() s));
create policy finding_review on collection.finding for select
  using ((select collection.scope_review()) and exists (
    select 1 from collection.reply r where r.municipality = finding.municipality and r.round = finding.round));

create policy pilot_own on collection.pilot_reply for all
  using (municipality = any ((select base.scope_municipalities())::text[]));
create policy pilot_rounds on collection.pilot_reply for select using ((select collection.scope_rounds()));
create policy register_read on collection.register_value for select using (true);
create policy register_write on collection.register_value for all
  using ((select collection.scope_rounds()) or (select collection.scope_review()));
