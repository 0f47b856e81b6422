-- Two more things that can be followed: a search, kept whole as the parameters of its address, and a department with all
-- that it is in charge of.
alter table watch add column query text;
alter table watch add column department text;
alter table watch drop constraint watch_kind_check;
alter table watch drop constraint watch_check;
alter table watch add constraint watch_kind check (kind in ('standard', 'references', 'query', 'department'));
alter table watch add constraint watch_subject check (
  (kind = 'standard') = (family is not null) and (kind = 'references') = (project_id is not null)
  and (kind = 'query') = (query is not null) and (kind = 'department') = (department is not null)
);
drop index watch_once;
create unique index watch_once on watch (account_id, kind, coalesce(family, project_id, query, department))
  where ended_on is null;

-- What was told of a watch, one row a change, as data: a feed words it in the language of its reader.
create table watch_news (
  id text primary key,
  account_id text not null references account,
  watch_id text not null references watch,
  told_at timestamptz(3) not null,
  told_on date not null,
  news jsonb not null
);
create index watch_news_account on watch_news (account_id, id desc);
comment on table watch_news is 'Outside the trace: what somebody follows is nobody else''s concern.';

-- The address under which programs read what an account follows. Whoever knows the token may read; a new one makes the
-- old address useless. It is kept as it is, since it is shown again to its owner.
create table watch_feed (
  account_id text primary key references account,
  token text not null unique,
  made_at timestamptz(3) not null
);
comment on table watch_feed is 'Outside the trace: an address that its owner may change at any time.';

-- All that a department is in charge of, whether it stands as department or as committee.
create index standard_record_department on standard_record (department) where department is not null;
create index standard_record_committee on standard_record (committee) where committee is not null;
