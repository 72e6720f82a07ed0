-- The room in which data is defined, asked, answered, checked, approved and released, whatever its subject.
create schema if not exists collection;
