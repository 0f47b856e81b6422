-- People, organizations, sessions, files, notices and the trace: what every other subject stands on.
-- Rule for traced tables (those listed in src/db/traced-tables.ts): their rows are digested into events with null
-- columns left out, so a later migration may only add nullable columns without a default.

create table person (
  id text primary key,
  salt text,
  name text,
  phone text,
  email text,
  erased_at timestamptz(3)
);
comment on table person is 'Personal data. Erasable: stands outside the trace, which holds ids and salted hashes only.';

create table organization (
  id text primary key,
  version integer not null default 1,
  name text not null,
  code text not null unique,
  social_credit_code text,
  business_scope text not null,
  contact text,
  legacy_numbers_last integer,
  created_on date not null
);

create table organization_rule (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  name text not null,
  value jsonb not null,
  in_force_from date not null
);
create index organization_rule_by_organization on organization_rule (organization_id, name, in_force_from desc);

create table account (
  id text primary key,
  login text not null unique,
  person_id text not null references person,
  password_hash text,
  second_factor_secret text,
  second_factor_last_step bigint,
  platform_administrator boolean not null default false,
  state text not null check (state in ('invited', 'active', 'disabled')),
  created_at timestamptz(3) not null
);

create table membership (
  id text primary key,
  version integer not null default 1,
  account_id text not null references account,
  organization_id text not null references organization,
  role text not null check (role in ('secretary', 'leader', 'drafter', 'expert', 'liaison', 'regulator')),
  from_on date not null,
  to_on date
);
create index membership_by_account on membership (account_id);
create index membership_by_organization on membership (organization_id);

create table session (
  token_hash text primary key,
  account_id text not null references account,
  csrf_token text not null,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create index session_by_account on session (account_id);

create table one_time_link (
  token_hash text primary key,
  purpose text not null check (purpose in ('set-password', 'task', 'ballot', 'comment', 'opinion')),
  subject_id text not null,
  data jsonb not null default '{}',
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);

create table idempotency (
  actor text not null,
  key text not null,
  use_case text not null,
  answer jsonb not null,
  created_at timestamptz(3) not null,
  primary key (actor, key)
);

create table stored_file (
  sha256 text primary key,
  size_bytes bigint not null,
  media_type text not null,
  kind text not null,
  stored_at timestamptz(3) not null
);

create table notice (
  id text primary key,
  to_account_id text references account,
  to_person_id text references person,
  kind text not null,
  project_id text,
  subject text not null,
  body text not null,
  state text not null check (state in ('waiting', 'sent', 'failed', 'filed')),
  error text,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  read_at timestamptz(3)
);
create index notice_by_account on notice (to_account_id, created_at desc);
create index notice_waiting on notice (created_at) where state = 'waiting';

create table calendar_notice (
  id text primary key,
  version integer not null default 1,
  year integer not null unique,
  source text not null,
  days jsonb not null
);

create table trace_event (
  seq bigint primary key,
  hash text not null unique,
  previous text not null,
  type text not null,
  version integer not null,
  subject_kind text not null,
  subject_id text not null,
  project_id text,
  actor_id text,
  on_behalf_of text,
  occurred_on date not null,
  recorded_at timestamptz(3) not null,
  request_id text not null,
  data jsonb not null,
  files jsonb not null,
  persons jsonb not null,
  rows jsonb not null
);
create index trace_event_by_project on trace_event (project_id, seq desc) where project_id is not null;
create index trace_event_by_subject on trace_event (subject_kind, subject_id, seq desc);
comment on table trace_event is 'Append-only: the serving role may select and insert, nothing else.';
