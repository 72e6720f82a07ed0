-- Counting an evening while it goes on. A tally is of one session, whose record may not be there yet: until then it is
-- its draft. It is closed by that record, so nothing here says a second time that it is.
create table youth.tally (
  municipality text not null references base.municipality,
  session uuid not null,
  -- What was known when counting began: a phone knows its unit, another system may know nothing but the session.
  unit uuid,
  plan uuid,
  date date not null,
  start_time time(0),
  end_time time(0),
  form text,
  -- Rises with every sending, so that a phone can say until where it has seen.
  version int not null default 0,
  opened_by uuid not null references base.person,
  -- Begun by mistake: nothing of it is to be recorded.
  put_aside_at timestamptz,
  primary key (municipality, session),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
-- The session's id is made by clients and is one for the whole country.
create unique index tally_session on youth.tally (session);
create index tally_day on youth.tally (municipality, date desc);

-- One who came, counted once whatever is sent how often in which order: what is known of an id only grows. Nothing says
-- when anybody came, nor who counted them. What is settled is in the session's record; of what is not, age and gender
-- are kept, and of all the rest the id alone, so that a phone that resends for weeks is recognised.
create table youth.arrival (
  municipality text not null,
  session uuid not null,
  id uuid not null,
  unit uuid,
  arrived boolean not null,
  undone boolean not null,
  counts boolean not null generated always as (arrived and not undone) stored,
  -- Whether it is among those whom the session's record counts.
  settled boolean not null default false,
  age text,
  gender text,
  role text,
  -- The counting of one phone in this session, so that it can tell its own from a colleague's; a number drawn for it.
  phone uuid,
  -- The tally's version that last changed it.
  version int not null,
  primary key (municipality, session, id),
  foreign key (municipality, session) references youth.tally (municipality, session),
  foreign key (municipality, unit) references youth.unit (municipality, id),
  check ((age is not null) = ((arrived and not undone) <> settled)),
  check (num_nulls(age, gender, role) in (0, 3)),
  check (phone is null or age is not null)
);
create index arrival_unsettled on youth.arrival (municipality, session) where age is not null;

-- Nobody is made to guess a gender: it is counted live only where the municipality has decided so.
create table youth.tally_choice (
  municipality text primary key references base.municipality,
  gender boolean not null,
  version int not null default 1,
  decided_at timestamptz not null default now(),
  decided_by uuid not null references base.person
);

alter table youth.tally enable row level security;
alter table youth.arrival enable row level security;
alter table youth.tally_choice enable row level security;
create policy tally_scope on youth.tally for all
  using (case when municipality = any ((select base.scope_municipalities())::text[]) then true
    else unit = any ((select base.scope_units())::uuid[]) end);
create policy arrival_scope on youth.arrival for all
  using (case when municipality = any ((select base.scope_municipalities())::text[]) then true
    else unit = any ((select base.scope_units())::uuid[]) end);
create policy tally_choice_scope on youth.tally_choice for all
  using (municipality = any ((select base.scope_municipalities())::text[]));

-- Where a session's tally belongs, and nothing else of it.
create function youth.place_of_tally(asked uuid)
  returns table (municipality text, unit uuid) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select t.municipality, t.unit from youth.tally t where t.session = asked;
  end;

-- Whether the municipality that a code means today counts genders live, whoever counts: a worker of one unit does not
-- read the table of decisions.
create function youth.counts_gender(asked text)
  returns boolean language sql stable security definer set search_path = pg_catalog
  begin atomic
    select coalesce(
      (select c.gender from youth.tally_choice c where c.municipality = asked),
      (select c.gender from youth.tally_choice c where c.municipality = base.municipality_on(asked, 9999)),
      false);
  end;

-- A count that nobody recorded is not kept for ever: after two months of each arrival the id alone is left.
create function youth.forget_tallies() returns void language sql security definer set search_path = pg_catalog
  begin atomic
    update youth.arrival a
      set undone = true, settled = false, age = null, gender = null, role = null, phone = null
      from youth.tally t
      where a.age is not null and t.municipality = a.municipality and t.session = a.session
        and t.date < current_date - 60;
  end;
