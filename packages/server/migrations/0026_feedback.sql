-- Feedback about any standard of the register, and what becomes of it. What is null in a row of the time before was
-- recorded without it: its digest leaves nulls out, so that what was recorded then still holds. Of such a row the
-- number, and the body in charge, are those of its standard.
alter table feedback alter column project_id drop not null;
alter table feedback alter column standard_id drop not null;
alter table feedback add column standard_number text;
alter table feedback add constraint feedback_subject check (standard_number is not null or standard_id is not null);
alter table feedback drop constraint feedback_kind_check;
alter table feedback add constraint feedback_kind check (
  kind in ('feedback', 'question', 'challenge', 'amendment', 'problem', 'conflict')
);
-- The body that has to deal with it; null until somebody is found.
alter table feedback add column in_charge_organization_id text references organization;
-- Equal for equal words, so that a thousand copies are read once.
alter table feedback add column body_hash text;
alter table feedback add column accept_due_on date;
alter table feedback add column accepted_on date;
alter table feedback add column transferred_on date;
alter table feedback add column in_hand_on date;
alter table feedback add column in_hand_by text;
alter table feedback add column closed_on date;
alter table feedback add column overdue_since date;
alter table feedback add column outcome text check (outcome in ('explained', 'review', 'amendment', 'notAdopted'));
alter table feedback add column outcome_reason text;
alter table feedback add constraint feedback_outcome_reason check (outcome <> 'notAdopted' or outcome_reason is not null);
create index feedback_number on feedback (standard_number, received_on);
create index feedback_in_charge on feedback (in_charge_organization_id, due_on);
create index feedback_same_words on feedback (standard_number, body_hash) where body_hash is not null;

-- From one body to another, with the reason; shown to whoever holds the receipt.
create table feedback_transfer (
  id text primary key,
  version integer not null default 1,
  feedback_id text not null references feedback,
  from_organization_id text references organization,
  to_organization_id text not null references organization,
  reason text not null,
  transferred_on date not null
);
create index feedback_transfer_feedback on feedback_transfer (feedback_id);

-- Names that sources write for a body which is registered under another one.
create table feedback_route (
  id text primary key,
  version integer not null default 1,
  name text not null,
  organization_id text not null references organization,
  entered_on date not null,
  ended_on date
);
create unique index feedback_route_once on feedback_route (name) where ended_on is null;

-- A clause of a new edition and the feedback that caused it.
create table clause_origin (
  id text primary key,
  version integer not null default 1,
  feedback_id text not null references feedback,
  number text not null,
  clause text not null,
  note text not null,
  recorded_on date not null
);
create unique index clause_origin_once on clause_origin (feedback_id, number, clause);
create index clause_origin_number on clause_origin (number, clause);

-- An explanation of a clause: asked by somebody (then it answers that feedback), or given of the body's own accord.
create table interpretation (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  number text not null,
  clause text,
  question text not null,
  feedback_id text references feedback,
  asked_on date not null,
  due_on date not null,
  answer text,
  given_on date,
  -- The account of whoever approved it.
  approved_by_account_id text references account,
  publish_due_on date,
  published_on date,
  check ((given_on is null) = (answer is null)),
  check (published_on >= given_on)
);
create index interpretation_number on interpretation (number, published_on);
create index interpretation_organization on interpretation (organization_id, due_on);
create unique index interpretation_feedback on interpretation (feedback_id) where feedback_id is not null;
