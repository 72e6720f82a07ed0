-- The same wall, said so that it is asked of each row and never walked as an index of its own: an "or" made the planner
-- gather all that a municipality has ever recorded before it took the newest thirty. Every query of sessions names its
-- place itself.
alter policy session_scope on youth.session
  using (case when municipality = any ((select base.scope_municipalities())::text[]) then true
    else unit = any ((select base.scope_units())::uuid[]) end);
