-- Indicators and code lists, decided together: who proposed what and why, how it was judged, and what was decided.
-- All of it is public reading.

-- An indicator's code stays for good.
create table collection.indicator (
  code text primary key check (code ~ '^[A-Z]{2}[0-9]{3}$'),
  subject text not null check (length(subject) between 1 and 40)
);

-- What somebody would like to be asked, asked otherwise, or no longer asked.
create table collection.proposal (
  id uuid primary key,
  subject text not null check (length(subject) between 1 and 40),
  what text not null check (what in ('indicator', 'code-list')),
  kind text not null check (kind in ('new', 'change', 'drop')),
  indicator text references collection.indicator,
  list text check (length(list) between 1 and 40),
  -- As it was first written; revised texts stand beside it.
  content jsonb not null,
  -- Nobody's where it came by the public form.
  proposer uuid references base.person,
  -- As the proposer wrote it, perhaps nothing; it is said to be public.
  proposer_name text not null check (length(proposer_name) <= 120),
  language text not null check (language in ('fi', 'sv', 'en')),
  state text not null default 'received' check (state in ('received', 'assessed', 'decided', 'withdrawn')),
  made_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now(),
  -- The number of the text that stands; 1 is the first one.
  revision int not null default 1,
  hidden_at timestamptz(3),
  version int not null default 1,
  check ((what = 'indicator') = (list is null)),
  check (what = 'indicator' or indicator is null),
  check (kind = 'new' or what = 'code-list' or indicator is not null)
);
create index proposal_newest on collection.proposal (subject, made_at desc, id desc);

-- A text in place of the former one, and why. The former ones stay.
create table collection.proposal_revision (
  id uuid primary key,
  proposal uuid not null references collection.proposal,
  number int not null check (number > 1),
  content jsonb not null,
  reason text not null check (length(reason) between 1 and 2000),
  by uuid not null references base.person,
  at timestamptz(3) not null default now(),
  unique (proposal, number)
);

-- What the working group thinks of it.
create table collection.assessment (
  id uuid primary key,
  proposal uuid not null references collection.proposal,
  number int not null check (number > 0),
  need int not null check (need between 1 and 5),
  burden int not null check (burden between 1 and 5),
  existing_source text not null check (length(existing_source) <= 2000),
  definition text not null check (length(definition) <= 2000),
  recommendation text not null check (recommendation in ('adopt', 'pilot', 'change', 'reject')),
  text text not null check (length(text) between 1 and 2000),
  by uuid not null references base.person,
  at timestamptz(3) not null default now(),
  unique (proposal, number)
);

create table collection.comment (
  id uuid primary key,
  proposal uuid not null references collection.proposal,
  -- The comment that this one answers.
  parent uuid,
  author uuid not null references base.person,
  author_name text not null check (length(author_name) <= 120),
  language text not null check (language in ('fi', 'sv', 'en')),
  text text not null check (length(text) between 1 and 2000),
  at timestamptz(3) not null default now(),
  hidden_at timestamptz(3),
  unique (proposal, id),
  foreign key (proposal, parent) references collection.comment (proposal, id)
);
create index comment_in_order on collection.comment (proposal, at, id);

-- What the steering group decided of it. A decision is never changed; another one may follow.
create table collection.decision (
  id uuid primary key,
  proposal uuid not null references collection.proposal,
  outcome text not null check (outcome in ('adopt', 'pilot', 'change', 'reject')),
  way text not null check (way in ('votes', 'consensus')),
  votes_for int,
  votes_against int,
  votes_empty int,
  reason jsonb not null,
  decided_on date not null,
  by uuid not null references base.person,
  at timestamptz(3) not null default now(),
  check ((way = 'votes') = (votes_for is not null)),
  check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_empty is null))
);
create index decision_in_order on collection.decision (proposal, at);

-- What an indicator says, version by version. Only a draft is changed.
create table collection.indicator_version (
  indicator text not null references collection.indicator,
  version int not null check (version > 0),
  state text not null default 'draft' check (state in ('draft', 'decided', 'retired')),
  content jsonb not null,
  -- The proposal that the version was written for, the decision that made it, and the one that ended it.
  proposal uuid references collection.proposal,
  decision uuid references collection.decision,
  retired_by uuid references collection.decision,
  decided_on date,
  edit int not null default 1,
  changed_at timestamptz(3) not null default now(),
  primary key (indicator, version),
  check ((state = 'draft') = (decided_on is null))
);
create unique index one_draft on collection.indicator_version (indicator) where state = 'draft';
create index version_of_proposal on collection.indicator_version (proposal) where proposal is not null;

-- Lists of codes that a room's records are made with, decided in the same way, a version a year.
create table collection.code_list_version (
  subject text not null check (length(subject) between 1 and 40),
  list text not null check (length(list) between 1 and 40),
  year int not null check (year between 2000 and 2100),
  codes jsonb not null,
  decision uuid not null references collection.decision,
  primary key (subject, list, year)
);

-- What was decided stands: only words that were not translated yet may still be added.
create function collection.refuse_other_content() returns trigger language plpgsql as $$
begin
  if old.content - array['name', 'definition', 'instruction', 'interpretation', 'limits', 'numerator', 'denominator']
      is distinct from new.content - array['name', 'definition', 'instruction', 'interpretation', 'limits', 'numerator', 'denominator']
    or old.decided_on is distinct from new.decided_on
    or new.state = 'draft' then
    raise exception 'a decided version is not changed' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger stands_as_decided before update on collection.indicator_version
  for each row when (old.state <> 'draft') execute function collection.refuse_other_content();

create function collection.scope_may(variadic permissions text[]) returns boolean language sql stable
  return base.scope_nation() and base.scope_permission() = any (permissions);

alter table collection.indicator enable row level security;
alter table collection.indicator_version enable row level security;
alter table collection.proposal enable row level security;
alter table collection.proposal_revision enable row level security;
alter table collection.assessment enable row level security;
alter table collection.comment enable row level security;
alter table collection.decision enable row level security;
alter table collection.code_list_version enable row level security;

create policy indicator_read on collection.indicator for select using (true);
create policy indicator_edit on collection.indicator for insert
  with check ((select collection.scope_may('collection.indicator.edit')));

create policy version_read on collection.indicator_version for select using (true);
create policy version_edit on collection.indicator_version for insert
  with check (state = 'draft' and (select collection.scope_may('collection.indicator.edit')));
create policy version_change on collection.indicator_version for update
  using ((select collection.scope_may('collection.indicator.edit', 'collection.proposal.decide')));

create policy proposal_read on collection.proposal for select using (true);
create policy proposal_make on collection.proposal for insert
  with check (proposer is not distinct from (select base.scope_person()));
create policy proposal_own on collection.proposal for update using (proposer = (select base.scope_person()));
create policy proposal_move on collection.proposal for update
  using ((select collection.scope_may('collection.proposal.assess', 'collection.proposal.decide', 'collection.comment.hide')));

create policy revision_read on collection.proposal_revision for select using (true);
create policy revision_write on collection.proposal_revision for insert
  with check (by = (select base.scope_person()) and (select collection.scope_may('collection.proposal.assess')));

create policy assessment_read on collection.assessment for select using (true);
create policy assessment_write on collection.assessment for insert
  with check (by = (select base.scope_person()) and (select collection.scope_may('collection.proposal.assess')));

create policy comment_read on collection.comment for select using (true);
create policy comment_write on collection.comment for insert with check (author = (select base.scope_person()));
create policy comment_hide on collection.comment for update
  using ((select collection.scope_may('collection.comment.hide')));

create policy decision_read on collection.decision for select using (true);
create policy decision_make on collection.decision for insert
  with check (by = (select base.scope_person()) and (select collection.scope_may('collection.proposal.decide')));

create policy code_list_read on collection.code_list_version for select using (true);
create policy code_list_decide on collection.code_list_version for insert
  with check ((select collection.scope_may('collection.proposal.decide')));

-- The public form writes for nobody: that it did is kept too.
create policy audit_of_public_form on base.audit for insert
  with check (person is null and (select base.scope_person()) is null and kind = 'collection.proposal' and action = 'proposed');
