-- Sheets on their way in: what was read of an uploaded sheet, until it is imported, discarded, or a week old.
-- What came of it stays.
create table youth.import (
  municipality text not null references base.municipality,
  id uuid not null,
  version int not null default 1,
  file_name text not null check (length(file_name) between 1 and 200),
  state text not null check (state in ('ready', 'importing', 'stopped', 'done', 'discarded')),
  -- The rows as they were read; null once they are no longer needed.
  sheet json,
  -- How headings, words and names of units are understood.
  mapping jsonb not null,
  -- How many rows are to be recorded, and what has become of those so far.
  rows int not null default 0,
  recorded int not null default 0,
  there int not null default 0,
  differing int not null default 0,
  deleted int not null default 0,
  refused int not null default 0,
  created_by uuid not null references base.person,
  created_at timestamptz not null default now(),
  progress_at timestamptz not null default now(),
  primary key (municipality, id)
);
-- Made by clients and one for the whole country, as those of sessions are.
create unique index import_id on youth.import (id);
create index import_newest on youth.import (municipality, created_at desc);
create index import_sheets on youth.import (created_at) where sheet is not null;
alter table youth.import enable row level security;
create policy import_scope on youth.import for all
  using (municipality = any ((select base.scope_municipalities())::text[]));

create function youth.place_of_import(asked uuid)
  returns table (municipality text) language sql stable security definer set search_path = pg_catalog
  begin atomic
    select i.municipality from youth.import i where i.id = asked;
  end;

-- A sheet holds notes that nobody asked to keep: after a week it is emptied, whosever it is.
create function youth.forget_sheets() returns void language sql security definer set search_path = pg_catalog
  begin atomic
    update youth.import i
      set sheet = null, version = i.version + 1,
        state = case when i.state = 'done' then 'done' else 'discarded' end
      where i.sheet is not null and i.created_at < now() - interval '7 days';
  end;
