-- Free text in which somebody may be named: it stands beside the other personal data, outside the trace.
alter table person add column words text;
comment on column person.words is 'Free text given with an act, as JSON by field name; erased with the rest of the row.';
