-- A template is called by a name in each of the municipality's languages; what was written in one of them stands in both.
alter table youth.template rename column name to name_fi;
alter table youth.template add column name_sv text check (length(name_sv) between 1 and 80);
update youth.template set name_sv = name_fi;
alter table youth.template alter column name_sv set not null;
