-- The network that watches how standards are implemented: one table for monitoring points, statistics points and
-- verification points, since a body may be several of them. Standards are named by their number.
create table monitoring_point (
  id text primary key,
  version integer not null default 1,
  -- Absent for a body that does not work in this system.
  organization_id text references organization,
  name text not null,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['monitoring', 'statistics', 'verification']),
  ics text[] not null default '{}',
  ccs text[] not null default '{}',
  field text not null,
  place text not null check (place ~ '^[0-9]{6}$'),
  capability text not null,
  qualification text,
  qualification_scope text,
  qualified_from date,
  qualified_to date,
  from_on date not null,
  -- Number and day of the document by which it was entered.
  entry_document text not null,
  suspended_on date,
  suspended_reason text,
  left_on date,
  left_reason text,
  check (qualified_to >= qualified_from)
);
create index monitoring_point_organization on monitoring_point (organization_id);
create index monitoring_point_kinds on monitoring_point using gin (kinds);

-- Mandatory standards whose statistics a point is charged with.
create table point_standard (
  id text primary key,
  version integer not null default 1,
  point_id text not null references monitoring_point,
  number text not null,
  from_on date not null,
  to_on date,
  check (to_on >= from_on)
);
create unique index point_standard_once on point_standard (point_id, number) where to_on is null;
create index point_standard_number on point_standard (number);

-- Who organizes the implementation of a mandatory standard, and who enforces it. A later row of a part replaces the former.
create table implementation_charge (
  id text primary key,
  version integer not null default 1,
  number text not null,
  part text not null check (part in ('organize', 'enforce')),
  organization_id text references organization,
  name text not null,
  -- The provision that makes it so, as it was given.
  legal_basis text not null,
  from_on date not null
);
create index implementation_charge_number on implementation_charge (number, part, from_on);

-- What who enforces a standard told who organizes its implementation: inspections and penalties of a year.
create table enforcement_report (
  id text primary key,
  version integer not null default 1,
  number text not null,
  year integer not null check (year between 2000 and 2200),
  inspections integer not null check (inspections >= 0),
  nonconforming integer not null check (nonconforming >= 0),
  penalties integer not null check (penalties >= 0),
  summary text not null,
  told_on date not null
);
create index enforcement_report_number on enforcement_report (number, year, id desc);

-- One report of a point for a year: the analysis of one standard, or (without a number) the summary of the year.
create table statistics_task (
  id text primary key,
  version integer not null default 1,
  point_id text not null references monitoring_point,
  number text,
  year integer not null check (year between 2000 and 2200),
  assigned_on date not null,
  state text not null default 'open' check (state in ('open', 'submitted', 'returned', 'accepted')),
  form jsonb not null default '{}',
  submitted_on date,
  evidence_name text,
  evidence_sha256 text references stored_file,
  decided_on date,
  reason text,
  check ((state in ('submitted', 'accepted')) <= (submitted_on is not null))
);
create unique index statistics_task_once on statistics_task (point_id, year, coalesce(number, ''));
create index statistics_task_year on statistics_task (year, state);
create index statistics_task_number on statistics_task (number);

-- Fields that an authority adds to the form of the reports; of a year, those in force on its last day count.
create table statistics_form_field (
  id text primary key,
  version integer not null default 1,
  part text not null check (part in ('overall', 'effect', 'problems', 'suggestions')),
  label_zh text not null,
  label_en text not null,
  kind text not null check (kind in ('integer', 'longText', 'yesNo')),
  required boolean not null default false,
  legal_basis text not null,
  from_on date not null,
  to_on date,
  check (to_on >= from_on)
);

-- What a monitoring point is to observe of a standard, and how often.
create table monitoring_task (
  id text primary key,
  version integer not null default 1,
  point_id text not null references monitoring_point,
  number text not null,
  what text not null,
  quantity text not null,
  unit text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  every_days integer not null check (every_days between 1 and 3660),
  assigned_on date not null
);
create index monitoring_task_point on monitoring_task (point_id);
create index monitoring_task_number on monitoring_task (number);

-- One report of a value. The value is kept as the decimal number that was written, so that nothing is rounded.
create table observation (
  id text primary key,
  version integer not null default 1,
  task_id text not null references monitoring_task,
  observed_on date not null,
  value text not null check (value ~ '^[0-9]{1,12}([.][0-9]{1,6})?$'),
  sample_size integer check (sample_size >= 0),
  note text,
  evidence_name text,
  evidence_sha256 text references stored_file,
  reported_on date not null,
  withdrawn_on date,
  withdrawn_reason text
);
create index observation_task on observation (task_id, observed_on);

-- The six quantities of one standard in one year. Null is not counted, which is not zero. Of one year the latest row counts.
create table use_count (
  id text primary key,
  version integer not null default 1,
  number text not null,
  year integer not null check (year between 2000 and 2200),
  reads integer check (reads >= 0),
  downloads integer check (downloads >= 0),
  sales integer check (sales >= 0),
  citations integer check (citations >= 0),
  enterprises integer check (enterprises >= 0),
  tests integer check (tests >= 0),
  source text not null,
  correction text,
  entered_on date not null
);
create index use_count_number on use_count (number, year, id desc);
create index use_count_year on use_count (year);

-- How standards are graded into strong, medium and weak implementation, as declared; for a year, the one in force on its
-- last day counts, and of one day the latest row.
create table use_grading (
  id text primary key,
  version integer not null default 1,
  from_on date not null,
  at_least integer not null check (at_least between 1 and 6),
  strong jsonb not null,
  medium jsonb not null,
  legal_basis text not null
);
