-- The register of municipalities: public facts of Statistics Finland, loaded from base/municipalities/data.
-- They are the same for everyone, so there is no row-level security here.
create schema if not exists base;

create table base.municipality (
  code text primary key check (code ~ '^[0-9]{3}$'),
  name_fi text not null,
  name_sv text not null,
  first_year int not null,
  -- The last year it existed, and the municipality it was merged into: both, or neither.
  last_year int check (last_year >= first_year),
  successor text references base.municipality check (successor <> code),
  lon double precision,
  lat double precision,
  check ((last_year is null) = (successor is null)),
  check ((lon is null) = (lat is null))
);

create table base.area (
  kind text not null check (kind in
    ('region', 'subregion', 'municipality-group', 'language-status', 'wellbeing-county', 'avi', 'vitality-centre')),
  code text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  primary key (kind, code)
);

-- An area belongs to a municipality in a year: five changed region in 2021. Null where the kind of area
-- did not exist that year.
create table base.municipality_year (
  municipality text not null references base.municipality,
  year int not null,
  region text not null,
  subregion text not null,
  municipality_group text not null,
  language_status text not null,
  wellbeing_county text,
  avi text,
  vitality_centre text,
  primary key (municipality, year)
);

-- On 31 December, in the municipalities of 2022 whatever the year.
create table base.population (
  municipality text not null references base.municipality,
  year int not null,
  population int not null check (population >= 0),
  primary key (municipality, year)
);

-- The codes and every municipality that has been merged into them, directly or in a chain. An unknown code
-- stays as it is; nothing gives an empty list, never null.
create function base.with_predecessors(codes text[]) returns text[]
  language sql stable parallel safe
  begin atomic
    with recursive merged as (
      select asked.code from unnest(codes) as asked (code) where asked.code is not null
      union
      select m.code from base.municipality m join merged on m.successor = merged.code
    )
    select coalesce(array_agg(merged.code order by merged.code), '{}') from merged;
  end;

-- The municipality that a code means in a year: the code itself while it exists, then the successor in force.
-- Null for a code that the register does not know.
create function base.municipality_on(code text, year int) returns text
  language sql stable parallel safe
  begin atomic
    with recursive line as (
      select m.code, m.last_year, m.successor from base.municipality m where m.code = municipality_on.code
      union
      select m.code, m.last_year, m.successor
      from line join base.municipality m on m.code = line.successor
      where line.last_year < municipality_on.year
    )
    select line.code from line
    where line.last_year is null or line.last_year >= municipality_on.year;
  end;
