-- Whether a standard has the effect it was made for: indicator systems as data, evaluations with every score and its
-- evidence, pilots and promotion. Standards are named by their number.
create table indicator_system (
  id text primary key,
  version integer not null default 1,
  organization_id text references organization,
  name text not null,
  edition text not null,
  in_force_from date not null,
  legal_basis text not null,
  indicators jsonb not null,
  grading jsonb not null,
  unique (name, edition)
);

create table evaluation_body (
  id text primary key,
  version integer not null default 1,
  name text not null,
  field text not null,
  qualification text not null,
  from_on date not null,
  to_on date,
  entered_on date not null,
  check (to_on >= from_on)
);

-- The system is kept as it was when the evaluation was planned: a later edition changes no arithmetic that was shown.
create table evaluation (
  id text primary key,
  version integer not null default 1,
  number text not null,
  organization_id text not null references organization,
  system_name text not null,
  indicators jsonb not null,
  grading jsonb not null,
  evaluator text not null check (evaluator in ('own', 'thirdParty')),
  body_id text references evaluation_body,
  maker text not null,
  relation text not null check (relation in ('maker', 'drafted', 'funded', 'affiliated', 'none')),
  relation_note text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  state text not null default 'planned' check (state in ('planned', 'underWay', 'concluded', 'published')),
  planned_on date not null,
  concluded_on date,
  published_on date,
  scope text,
  problems text,
  suggestions text,
  conclusion text,
  check ((evaluator = 'thirdParty') = (body_id is not null)),
  -- The compulsory parts of a conclusion.
  check ((state in ('concluded', 'published')) <=
    (concluded_on is not null and scope is not null and problems is not null and suggestions is not null)),
  check ((state = 'published') = (published_on is not null))
);
create index evaluation_number on evaluation (number, state);
create index evaluation_organization on evaluation (organization_id);

-- Of an indicator the latest row counts. No points are unknown, which is not nought.
create table evaluation_score (
  id text primary key,
  version integer not null default 1,
  evaluation_id text not null references evaluation,
  code text not null,
  score integer check (score >= 0),
  evidence text not null,
  correction text,
  entered_on date not null
);
create index evaluation_score_evaluation on evaluation_score (evaluation_id, code, id);

create table exemplary_case (
  id text primary key,
  version integer not null default 1,
  evaluation_id text not null references evaluation,
  reason text not null,
  picked_on date not null,
  withdrawn_on date,
  withdrawn_reason text
);
create unique index exemplary_case_once on exemplary_case (evaluation_id) where withdrawn_on is null;

create table pilot (
  id text primary key,
  version integer not null default 1,
  name text not null,
  number text not null,
  organization_id text not null references organization,
  place text not null check (place ~ '^[0-9]{6}$'),
  plan text not null,
  tasks text not null,
  indicators text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  state text not null default 'applied'
    check (state in ('applied', 'approved', 'declined', 'passed', 'failed', 'withdrawn')),
  applied_on date not null,
  decided_on date,
  decided_reason text,
  withdrawn_on date,
  withdrawn_reason text
);
create index pilot_state on pilot (state, to_on);
create index pilot_number on pilot (number);
create index pilot_organization on pilot (organization_id);

create table pilot_check (
  id text primary key,
  version integer not null default 1,
  pilot_id text not null references pilot,
  kind text not null check (kind in ('yearly', 'midTerm', 'spot')),
  checked_on date not null,
  result text not null check (result in ('sound', 'putRight')),
  findings text not null
);
create index pilot_check_pilot on pilot_check (pilot_id, checked_on);

-- Experts by field, employer and title: names belong to no public page.
create table pilot_acceptance (
  id text primary key,
  version integer not null default 1,
  pilot_id text not null unique references pilot,
  accepted_on date not null,
  result text not null check (result in ('passed', 'failed')),
  experts jsonb not null,
  documents text[] not null,
  opinion text not null
);

create table promotion (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  number text not null,
  audience text not null,
  form text not null,
  planned_on date not null,
  held_on date,
  people integer check (people >= 0),
  materials text,
  checked_on date,
  effect text,
  check (checked_on is null or held_on is not null)
);
create index promotion_number on promotion (number);
create index promotion_organization on promotion (organization_id, planned_on);
