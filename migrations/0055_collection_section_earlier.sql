-- Who answers a section by a link sees beside each field what the municipality answered there before, as its own people do:
-- of that section's questions alone, also of what was merged into it.
create function collection.scope_earlier() returns table (municipality text, round text, indicator text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select own.code, before.id, q.indicator
    from collection.scope_section() s
      join collection.round this on this.id = s.round
      join collection.round before on before.subject = this.subject and before.kind = 'regular' and before.year < this.year
      join collection.round_question q on q.round = s.round and q.section = s.section
      cross join lateral unnest(base.with_predecessors(array[s.municipality])) as own (code);
  end;

create policy reply_section_earlier on collection.reply for select
  using ((municipality, round) in (select e.municipality, e.round from collection.scope_earlier() e));
create policy value_section_earlier on collection.value for select
  using ((municipality, round, indicator) in (select e.municipality, e.round, e.indicator from collection.scope_earlier() e));
