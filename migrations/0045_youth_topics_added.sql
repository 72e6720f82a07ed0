-- What is added to a month's topics of counselling is known by the id that the phone drew for it, and by nothing else: a
-- phone may resend for weeks and is counted once, in whatever order. Which topic it was, when it was added and by whom is
-- nowhere: with a time it would be a note about one young person.
create table youth.topic_addition (
  municipality text not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  id uuid not null,
  primary key (municipality, unit, month, id),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
alter table youth.topic_addition enable row level security;
create policy topic_addition_scope on youth.topic_addition for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));

-- A month to which one question was added would tell by this when it was asked.
alter table youth.topic_month drop column changed_at;
