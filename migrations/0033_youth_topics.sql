-- What young people asked about in counselling: a count of each topic in a unit's month, and nothing that it could be crossed
-- with. With a day, an age or a gender it would be a note about one young person.
create table youth.topic_month (
  municipality text not null,
  unit uuid not null,
  month date not null check (extract(day from month) = 1),
  topics jsonb not null check (jsonb_typeof(topics) = 'object'),
  version int not null default 1 check (version > 0),
  changed_at timestamptz not null default now(),
  primary key (municipality, unit, month),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
alter table youth.topic_month enable row level security;
create policy topic_month_scope on youth.topic_month for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));
create trigger training_is_not_counted before insert or update on youth.topic_month
  for each row execute function youth.refuse_training_month();
