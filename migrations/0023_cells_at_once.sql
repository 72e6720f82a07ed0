-- A release brings a million cells. That their release is there, and made with them, is asked once for each statement
-- that adds them and not once for each cell.
create or replace function statistics.refuse_late_cells() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from (select distinct release from arriving) a left join statistics.release r on r.id = a.release
    where r.id is null or r.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'a release is whole when it is made; a later figure belongs to the next release';
  end if;
  return null;
end $$;
alter table statistics.cell drop constraint cell_release_fkey;
