-- Whether a release is out was asked anew of each of its values, which took seconds of a preview. Which releases are out
-- is now asked once of a statement. Who may read what is as before.
drop policy reply_public on collection.release_reply;
create policy reply_public on collection.release_reply for select
  using (release in (select r.id from collection.release r where r.published_at is not null));
drop policy indicator_public on collection.release_indicator;
create policy indicator_public on collection.release_indicator for select
  using (release in (select r.id from collection.release r where r.published_at is not null));
drop policy value_public on collection.release_value;
create policy value_public on collection.release_value for select
  using (kind <> 'confidential' and release in (select r.id from collection.release r where r.published_at is not null));
drop policy value_own on collection.release_value;
create policy value_own on collection.release_value for select
  using (municipality = any ((select base.scope_municipalities())::text[])
    and release in (select r.id from collection.release r where r.published_at is not null));
drop function collection.is_published(uuid);
