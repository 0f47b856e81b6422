-- A standard in force: its number, its tasks, what is said of it, its review.

create table standard (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  project_id text not null references project,
  number text not null unique,
  code text not null,
  sequence integer not null,
  part integer,
  year integer not null,
  title text not null,
  title_en text,
  approved_on date,
  published_on date,
  implements_on date,
  openness text check (openness in ('full', 'part', 'name')),
  announcement_number text,
  book_number text,
  price_fen integer,
  joint_numbers jsonb not null,
  replaces_standard_id text references standard,
  declared_link text,
  declared_on date,
  last_review_on date,
  review_conclusion text,
  withdrawn_on date
);
create unique index standard_number_once on standard (organization_id, sequence, coalesce(part, 0), year);
create index standard_by_organization on standard (organization_id, id desc);
create index standard_by_project on standard (project_id);
create index standard_by_replaced on standard (replaces_standard_id) where replaces_standard_id is not null;

create table standard_board (
  standard_id text primary key references standard,
  review_due date,
  search tsvector not null
);
create index standard_board_search on standard_board using gin (search);
comment on table standard_board is 'Derived; may be rebuilt at any time, hence outside the trace.';

create table number_gap (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  sequence integer not null,
  year integer,
  reason text not null
);
create index number_gap_by_organization on number_gap (organization_id);

create table task (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  standard_id text not null references standard,
  participant_id text not null references participant,
  kind text not null check (kind in ('promotion', 'pilot', 'declaration')),
  due_on date not null,
  done_on date,
  summary text,
  reminded_on date,
  overdue_since date
);
create index task_by_project on task (project_id);
create index task_open on task (due_on) where done_on is null;

create table feedback (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  standard_id text not null references standard,
  receipt text not null unique,
  kind text not null check (kind in ('feedback', 'question', 'challenge')),
  clause text,
  body text not null,
  organization_name text,
  person_id text references person,
  received_on date not null,
  due_on date not null,
  answer text,
  answered_on date,
  published boolean,
  leads_to_review boolean,
  satisfied boolean,
  rated_on date
);
create index feedback_by_project on feedback (project_id);
create index feedback_by_standard on feedback (standard_id);
create index feedback_open on feedback (due_on) where answered_on is null;

create table review (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  standard_id text not null references standard,
  started_on date not null,
  reason text not null,
  conclusion text check (conclusion in ('confirmed', 'revise', 'withdraw')),
  conclusion_reason text,
  concluded_on date,
  document_number text,
  linked_project_id text references project
);
create index review_by_project on review (project_id);
