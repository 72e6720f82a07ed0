-- Whether somebody has never signed in and holds no role but these in this municipality: a link to their first password
-- then opens nothing that whoever gives these roles could not give.
create function base.holds_only(who uuid, place text, roles text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select p.signed_in_at is null and p.password is null and not exists (
      select from base.role_grant g where g.person = p.id and g.ended_at is null
        and (g.municipality is distinct from base.checked_place(place) or not g.role = any (roles)))
    from base.person p where p.id = who;
  end;
