-- What the publisher may do: it reads rollups, never a session and never free text, and writes published figures.
-- Applied after every migration; :publisher is the role's name. Nothing is granted but by a line here.
revoke all on all tables in schema base, youth, statistics, support, collection from :publisher;
revoke all on all functions in schema base, youth, statistics, support, collection from :publisher;
grant usage on schema base, youth, statistics, collection to :publisher;
grant select on base.instance, base.municipality, base.area, base.municipality_year, base.population to :publisher;
grant execute on function base.with_predecessors(text[]), base.municipality_on(text, int) to :publisher;
-- Asked by the policies that stand beside the publisher's own.
grant execute on function base.scope_nation(), base.scope_municipalities(), base.scope_units() to :publisher;

grant select, insert on all tables in schema statistics to :publisher;

grant select on youth.session_month, youth.tag_month to :publisher;
grant select (municipality, published_table, public) on youth.publication to :publisher;
grant select (municipality, version, step, since) on youth.joining to :publisher;
grant select (municipality, accepted_at, withdrawn_at) on youth.agreement to :publisher;
grant execute on function youth.step_of(text), youth.scope_joining() to :publisher;
drop policy if exists publisher_reads on youth.joining;
create policy publisher_reads on youth.joining for select to :publisher using (true);
drop policy if exists publisher_reads on youth.agreement;
create policy publisher_reads on youth.agreement for select to :publisher using (true);
drop policy if exists publisher_reads on youth.session_month;
create policy publisher_reads on youth.session_month for select to :publisher using (true);
drop policy if exists publisher_reads on youth.tag_month;
create policy publisher_reads on youth.tag_month for select to :publisher using (true);
drop policy if exists publisher_reads on youth.publication;
create policy publisher_reads on youth.publication for select to :publisher using (true);

-- Releases of what was collected: the values they took, and the indicators as they stand; no comment and no draft.
grant select on collection.release, collection.release_reply, collection.release_value, collection.release_change,
  collection.release_indicator to :publisher;
grant update (number, published_at, tables) on collection.release to :publisher;
grant insert on collection.release_change to :publisher;
grant select on collection.indicator, collection.indicator_version to :publisher;
grant execute on function base.scope_permission() to :publisher;
drop policy if exists publisher_works on collection.release;
create policy publisher_works on collection.release for all to :publisher using (true);
drop policy if exists publisher_reads on collection.release_reply;
create policy publisher_reads on collection.release_reply for select to :publisher using (true);
drop policy if exists publisher_reads on collection.release_value;
create policy publisher_reads on collection.release_value for select to :publisher using (true);
drop policy if exists publisher_reads on collection.release_indicator;
create policy publisher_reads on collection.release_indicator for select to :publisher using (true);
drop policy if exists publisher_writes on collection.release_change;
create policy publisher_writes on collection.release_change for insert to :publisher with check (true);
