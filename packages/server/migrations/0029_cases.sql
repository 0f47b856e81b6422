-- Cases of every level, each carried by a procedure that is data. What was done stands act by act; all else follows.

create table standard_case (
  id text primary key,
  version integer not null default 1,
  procedure text not null,
  own_version_id text,
  keeper_id text not null references organization,
  stage text not null,
  stage_since date not null,
  ended boolean not null default false,
  title text not null,
  title_en text,
  -- The standard it is about (reviewed, amended, withdrawn) or, once published, the one it made.
  standard_number text,
  plan_number text,
  plan_due_on date,
  followed boolean not null default false,
  -- From when anybody may see it: the first day of a stage in which the public may speak.
  announced_on date,
  opened_on date not null,
  opened_by text references account,
  -- What it was opened for: feedback, findings, review items that are carried along.
  reasons jsonb not null
);
create unique index standard_case_plan_number on standard_case (plan_number) where plan_number is not null;
create index standard_case_announced on standard_case (announced_on desc, id desc) where announced_on is not null;
create index standard_case_number on standard_case (standard_number) where standard_number is not null;

create table case_party (
  id text primary key,
  version integer not null default 1,
  case_id text not null references standard_case,
  part text not null,
  organization_id text not null references organization,
  unique (case_id, part)
);
create index case_party_organization on case_party (organization_id);

create table case_act (
  id text primary key,
  version integer not null default 1,
  case_id text not null references standard_case,
  position integer not null,
  act text not null,
  acted_on date not null,
  recorded_on date not null,
  row_id text,
  stage_before text,
  stage_after text not null,
  field_values jsonb not null,
  organization_id text references organization,
  -- Entered for this body by the one that keeps the case, with its document.
  on_behalf_of text references organization,
  account_id text references account,
  member_id text,
  receipt text unique,
  unique (case_id, position)
);

create table case_correction (
  id text primary key,
  version integer not null default 1,
  case_id text not null references standard_case,
  act_id text not null references case_act,
  wrong text not null,
  correct text not null,
  reason text not null,
  corrected_on date not null,
  account_id text references account
);
create index case_correction_case on case_correction (case_id);

create table own_procedure_version (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  procedure text not null,
  in_force_from date not null,
  body jsonb not null,
  unique (organization_id, procedure, in_force_from)
);

-- One row a party, so that the board of each body is a walk along its own index.
create table case_board (
  organization_id text not null references organization,
  case_id text not null references standard_case,
  procedure text not null,
  stage text not null,
  title text not null,
  plan_number text,
  followed boolean not null,
  ended boolean not null,
  opened_on date not null,
  due_on date,
  due_title jsonb,
  waits_for jsonb not null,
  built_on date not null,
  search tsvector not null,
  primary key (organization_id, case_id)
);
create index case_board_due on case_board (organization_id, due_on, case_id) where due_on is not null;
-- The counts of every stage are read from the index alone.
create index case_board_stage on case_board (organization_id, procedure, stage, case_id desc) include (due_on, ended);
create index case_board_search on case_board using gin (search);
comment on table case_board is 'Derived from the acts of the case; may be rebuilt at any time, hence outside the trace.';
