-- The register of standards of every level. What sources say is kept as claims, each with its source and the day up to
-- which it was read; a record is what follows from the claims of today and can be made again from them.

create table register_source (
  id text primary key,
  version integer not null default 1,
  name text not null unique,
  authority text not null check (authority in ('official', 'own', 'secondary')),
  licence text,
  note text
);
comment on table register_source is 'Outside the trace: the event of its entering holds all of it.';

-- A catalogue that somebody brings in. Its rows are judged first and entered when a person says so.
create table catalogue_import (
  id text primary key,
  version integer not null default 1,
  source_id text not null references register_source,
  file_sha256 text not null,
  file_name text not null,
  format text not null check (format in ('csv', 'xlsx', 'jsonl', 'json')),
  -- Which column fills which field; constants for what the file does not say.
  mapping jsonb not null,
  as_of date not null,
  state text not null check (state in ('judging', 'judged', 'entering', 'done', 'undoing', 'undone', 'failed')),
  asked_by text references account,
  -- How many rows of each verdict, once they are known.
  counts jsonb,
  -- Merkle root (RFC 6962) over the hashes of all judged rows, in their order.
  root text
);

-- How far a running import has come. Derived: after a kill the work goes on from here.
create table catalogue_import_progress (
  import_id text primary key references catalogue_import,
  rows_judged bigint not null default 0,
  rows_entered bigint not null default 0,
  -- The last row that was entered; the next chunk begins behind it.
  entered_up_to bigint not null default 0,
  rows_total bigint,
  heartbeat_at timestamptz(3),
  failure text
);
comment on table catalogue_import_progress is 'Outside the trace: the position of work that is under way.';

-- One row of the file with its verdict. Its hash is a leaf of the import''s root, so that the event holds it.
create table catalogue_row (
  import_id text not null references catalogue_import,
  row_number bigint not null,
  verdict text not null check (verdict in ('new', 'same', 'changed', 'conflicting', 'refused')),
  -- Why, by code, with data; empty where there is nothing to say.
  reasons jsonb not null default '[]',
  number text,
  claim jsonb,
  -- The cells as they stood in the file, for rows that were not taken as they are.
  cells jsonb,
  hash text not null,
  primary key (import_id, row_number)
);
create index catalogue_row_number on catalogue_row (import_id, number, row_number);
create index catalogue_row_verdict on catalogue_row (import_id, verdict, row_number);
comment on table catalogue_row is 'Held by the root in the event of its import.';

create table standard_record (
  id bigint generated always as identity primary key,
  number text not null unique,
  -- The number without its year: all editions of a standard share it.
  family text not null,
  kind text not null,
  level text,
  nature text,
  prefix text,
  sequence text,
  part text,
  year integer,
  title text,
  title_en text,
  claimed_status text,
  published_on date,
  implements_on date,
  withdrawn_on date,
  -- The earliest day on which a record that replaces this one is in force.
  replaced_on date,
  issuer text,
  department text,
  committee text,
  drafted_by text[] not null default '{}',
  ics text[] not null default '{}',
  ccs text[] not null default '{}',
  sectors text[] not null default '{}',
  division text,
  evidence text not null check (evidence in ('official', 'single', 'crossChecked', 'conflict')),
  -- Fields on which sources disagree, with what each says.
  conflicts jsonb not null default '[]',
  -- The day up to which the newest source that counts was read.
  as_of date not null,
  -- A standard that this platform published itself.
  standard_id text unique references standard,
  -- No claim counts any more, since the import that brought it was undone: it is shown to nobody, and never deleted.
  is_empty boolean not null default false,
  changed_in xid8 not null default pg_current_xact_id()
);
create index standard_record_family on standard_record (family);
create index standard_record_changed on standard_record (changed_in);
comment on table standard_record is 'Outside the trace: follows from the claims and can be made again from them.';

create table record_claim (
  id uuid primary key default gen_random_uuid(),
  record_id bigint not null references standard_record,
  source_id text not null references register_source,
  -- Absent for what the platform''s own acts say.
  import_id text references catalogue_import,
  row_number bigint,
  as_of date not null,
  claim jsonb not null,
  -- Taken back by the undoing of its import: it stays, and counts no more.
  withdrawn boolean not null default false
);
create index record_claim_record on record_claim (record_id);
create index record_claim_import on record_claim (import_id);
comment on table record_claim is 'Held by the root in the event of its import.';

-- Relations as claimed, from the acting to the acted upon: the newer replaces the older, the citing cites the cited.
create table record_relation (
  id uuid primary key default gen_random_uuid(),
  from_number text not null,
  to_number text not null,
  type text not null check (type in ('replaces', 'partlyReplaces', 'amends', 'adopts', 'citesNormatively', 'citesInformatively', 'partOf', 'transforms', 'accepts')),
  -- Degree of adoption, clause, day: what the type asks for.
  detail jsonb,
  source_id text not null references register_source,
  import_id text references catalogue_import,
  withdrawn boolean not null default false
);
create unique index record_relation_once on record_relation (from_number, to_number, type, source_id, coalesce(import_id, ''));
create index record_relation_to on record_relation (to_number, type);
create index record_relation_import on record_relation (import_id);
comment on table record_relation is 'Held by the root in the event of its import.';

-- A currency check (查新) that somebody asked to be kept: what was asked, what this register answered as of a day, and
-- the hash under which its report can be verified.
create table currency_check (
  id text primary key,
  version integer not null default 1,
  day date not null,
  checked_at timestamptz(3) not null,
  asked_by text references account,
  -- The draft whose references were checked, where it was one.
  document_id text references document,
  rows jsonb not null,
  sha256 text not null
);

-- What an account follows: a standard with all its editions, or everything that the text of a project cites. `seen` is
-- what was last told, number by number, so that each change is told once.
create table watch (
  id text primary key,
  account_id text not null references account,
  kind text not null check (kind in ('standard', 'references')),
  family text,
  project_id text references project,
  seen jsonb not null,
  begun_on date not null,
  ended_on date,
  check ((kind = 'standard') = (family is not null) and (kind = 'references') = (project_id is not null))
);
create unique index watch_once on watch (account_id, coalesce(family, project_id)) where ended_on is null;
comment on table watch is 'Outside the trace: what somebody follows is nobody else''s concern.';

-- The numbers that a text cites, as they were found when it was checked.
alter table text_check add column cited jsonb;
