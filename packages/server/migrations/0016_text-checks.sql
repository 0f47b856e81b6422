-- What the text engine said of an uploaded text. Derived from the file and the rules, so it is made again and never
-- traced; what a person decided about a finding is traced, below.
create table text_check (
  document_id text primary key references document,
  state text not null check (state in ('waiting', 'running', 'done', 'unreadable', 'failed')),
  rule_set_version text,
  -- Why it could not be read or checked, by code.
  code text,
  asked_at timestamptz(3) not null,
  ended_at timestamptz(3),
  report jsonb,
  blocks jsonb,
  counts jsonb
);
create index text_check_waiting on text_check (asked_at) where state in ('waiting', 'running');
comment on table text_check is 'Outside the trace: derived from files by the text engine.';

-- Texts that were on file before there was an engine, of projects that are still being worked on.
insert into text_check (document_id, state, asked_at)
select d.id, 'waiting', now() from document d join project p on p.id = d.project_id
where d.kind in ('draftText', 'explanatoryStatement')
  and p.stage in ('drafting', 'enquiry', 'disposition', 'examination', 'approval', 'publication');

-- A person's word on a finding. It holds for every later version in which the same finding stands.
create table finding_decision (
  id text primary key,
  version integer not null default 1,
  project_id text not null references project,
  document_id text not null references document,
  check_id text not null,
  fingerprint text not null,
  decision text not null check (decision in ('accepted', 'suppressed')),
  reason text,
  occurred_on date not null,
  decided_by text references account,
  withdrawn_on date
);
create unique index finding_decision_once on finding_decision (project_id, fingerprint) where withdrawn_on is null;
