-- A goal is read in Finnish and in Swedish; what was written in one of them stands in both.
alter table youth.goal rename column words to words_fi;
alter table youth.goal add column words_sv text check (length(words_sv) between 1 and 300);
update youth.goal set words_sv = words_fi;
alter table youth.goal alter column words_sv set not null;
