-- A standard on its way: proposal, drafting, public enquiry, examination, approval.

create table project (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  procedure text not null,
  stage text not null,
  stage_since date not null,
  title text not null,
  title_en text,
  kind text not null check (kind in ('new', 'revision')),
  revises_standard_id text,
  proposal jsonb not null,
  plan_number text,
  approved_on date,
  months_planned integer,
  business_scope_statement text,
  announced_on date,
  announcement_number text,
  proposed_by text references account,
  proposed_on date not null,
  submission_number text,
  proposed_implements_on date,
  taken_over boolean
);
create unique index project_plan_number on project (organization_id, plan_number) where plan_number is not null;
create index project_by_organization on project (organization_id, stage, id desc);
create index project_by_stage on project (stage, id desc);

create table project_board (
  project_id text primary key references project,
  due_on date,
  due_name text,
  due_title jsonb,
  waits_for jsonb not null default '[]',
  search tsvector not null
);
create index project_board_search on project_board using gin (search);
create index project_board_due on project_board (due_on) where due_on is not null;
comment on table project_board is 'Derived from the facts after each act; may be rebuilt at any time, hence outside the trace.';

create table former_title (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  title text not null,
  title_en text,
  until_on date not null,
  reason text not null
);
create index former_title_by_project on former_title (project_id);

create table duplicate_search (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  searched_on date not null,
  note text,
  hits jsonb not null
);
create index duplicate_search_by_project on duplicate_search (project_id);

create table assessment (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  held_on date not null,
  expert_count integer not null,
  person_ids jsonb not null,
  opinion text not null,
  passed boolean not null
);
create index assessment_by_project on assessment (project_id);

create table document (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  kind text not null,
  name text not null,
  position integer not null,
  sha256 text not null references stored_file,
  occurred_on date not null,
  uploaded_by text references account,
  note text,
  document_number text,
  generated boolean not null,
  converted_sha256 text references stored_file,
  missing_parts jsonb,
  of_row text
);
create index document_by_project on document (project_id, position);
create index document_by_file on document (sha256);

create table participation_call (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  opened_on date not null,
  closes_on date not null,
  conditions text not null,
  contact text not null
);
create index participation_call_by_project on participation_call (project_id);

create table application (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  organization_name text not null,
  social_credit_code text not null,
  category text not null,
  foreign_invested boolean not null,
  strengths text not null,
  person_id text not null references person,
  received_on date not null,
  receipt text not null unique,
  accepted boolean,
  reason text,
  decided_on date
);
create index application_by_project on application (project_id);

create table participant (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  organization_name text not null,
  social_credit_code text,
  short_names jsonb not null,
  category text not null,
  foreign_invested boolean not null,
  position integer not null,
  added_on date not null,
  reason text
);
create unique index participant_once on participant (project_id, organization_name);

create table drafter (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  participant_id text not null references participant,
  person_id text not null references person,
  account_id text references account,
  role text not null,
  position integer not null,
  added_on date not null,
  reason text
);
create index drafter_by_project on drafter (project_id);

create table contribution (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  participant_id text not null references participant,
  on_day date not null,
  contribution text not null
);
create index contribution_by_project on contribution (project_id);

create table enquiry_round (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  round integer not null,
  opens_on date not null,
  closes_on date not null,
  days_min integer not null,
  deviation text,
  contact text not null,
  document_number text,
  document_id text not null references document,
  closed_on date,
  unique (project_id, round)
);

create table comment (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  round integer not null,
  receipt text not null unique,
  clause text,
  opinion text not null,
  proposed text,
  reason text,
  organization_name text,
  person_id text references person,
  channel text not null,
  received_on date not null,
  late boolean not null,
  entered_by text references account,
  disposition text check (disposition in ('accepted', 'partlyAccepted', 'notAccepted')),
  disposition_reason text,
  new_wording text,
  disposed_on date,
  check (disposition is null or disposition = 'accepted' or disposition_reason is not null)
);
create index comment_by_project on comment (project_id, id);
create index comment_unanswered on comment (project_id) where disposition is null;

create table hearing (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  department text not null,
  matter text,
  delivered_on date,
  delivered_how text,
  replied_on date,
  objects boolean,
  reply text
);
create index hearing_by_project on hearing (project_id);

create table expert (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  person_id text not null references person,
  account_id text references account,
  employer text not null,
  fields jsonb not null,
  title text,
  absent_until date,
  added_on date not null
);
create index expert_by_organization on expert (organization_id);

create table examination (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  kind text not null check (kind in ('initial', 'final')),
  mode text not null check (mode in ('meeting', 'letter')),
  held_on date not null,
  place text,
  agenda text not null,
  document_number text,
  method text check (method in ('consensus', 'ballot')),
  sustained_objections integer,
  conclusion text check (conclusion in ('passed', 'redraft')),
  opinion text,
  counted jsonb,
  concluded_on date
);
create index examination_by_project on examination (project_id);
create unique index examination_one_open on examination (project_id) where concluded_on is null;

create table examination_member (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  examination_id text not null references examination,
  expert_id text not null references expert,
  employer text not null,
  voting boolean not null,
  chair boolean not null,
  present boolean,
  withdrawn_reason text,
  unique (examination_id, expert_id)
);
create index examination_member_by_project on examination_member (project_id);
create index examination_member_by_expert on examination_member (expert_id);

create table ballot (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  examination_id text not null references examination,
  member_id text not null references examination_member,
  choice text not null check (choice in ('agree', 'disagree', 'abstain')),
  reason text,
  cast_on date not null,
  on_paper boolean not null,
  late boolean not null
);
create index ballot_by_member on ballot (member_id, id);
create index ballot_by_project on ballot (project_id);

create table demand (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  examination_id text not null references examination,
  clause text,
  demand text not null,
  answer text,
  answered_on date,
  document_id text references document
);
create index demand_by_project on demand (project_id);

create table charge (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  purpose text not null check (purpose in ('test', 'meeting', 'publishing')),
  payer text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  on_day date not null,
  tariff text not null
);
create index charge_by_project on charge (project_id);
comment on table charge is 'The fee ledger stands apart from every decision; charging for approval, participation, naming or ranking cannot be written.';

create table deviation (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  code text not null,
  data jsonb not null,
  reason text not null,
  on_day date not null
);
create index deviation_by_project on deviation (project_id);
