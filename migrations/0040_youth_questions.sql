-- A unit's own questions after a session, answered by the staff with a tap: yes or no, or from 1 to 5.
create table youth.question (
  municipality text not null,
  id uuid not null,
  unit uuid not null,
  text_fi text not null check (length(text_fi) between 1 and 120),
  text_sv text not null check (length(text_sv) between 1 and 120),
  scale text not null check (scale in ('yes-no', 'one-to-five')),
  retired boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, unit) references youth.unit (municipality, id)
);
create index question_unit on youth.question (municipality, unit);
alter table youth.question enable row level security;
create policy question_scope on youth.question for all
  using (municipality = any ((select base.scope_municipalities())::text[]) or unit = any ((select base.scope_units())::uuid[]));

-- What was answered: of yes and no 1 and 0, otherwise the step.
alter table youth.session add column answers jsonb not null default '[]';
