-- Figures of a group are reached reply by reply, by the key that they are stored under: what the planner guesses of how
-- many replies a round has cannot make it read the values of all rounds.
create or replace function collection.group_figures(asked_subject text, asked_year int, asked_municipality text)
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
        left join base.population p on p.municipality = reply.municipality and p.year = r.year
        cross join lateral (
          select v.indicator, v.part, v.number from collection.value v
          where v.municipality = reply.municipality and v.round = reply.round
            and v.kind in ('number', 'estimated') and v.number is not null
          offset 0) v
      where r.subject = asked_subject and r.year = asked_year and r.kind = 'regular' and r.state <> 'draft'),
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
