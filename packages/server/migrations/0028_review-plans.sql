-- The reviews of a year, planned by the body that is in charge of the standards, each item with what every source said
-- when it was proposed. A standard is named by its number, since records of the register can be made again.
create table review_plan (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  year integer not null check (year between 2000 and 2200),
  state text not null default 'draft' check (state in ('draft', 'decided')),
  proposed_on date not null,
  decided_on date,
  document_number text,
  unique (organization_id, year),
  check ((state = 'decided') = (decided_on is not null))
);

create table review_item (
  id text primary key,
  version integer not null default 1,
  plan_id text not null references review_plan,
  number text not null,
  title text,
  level text,
  nature text,
  -- A standard of this platform, which is reviewed by the acts of its project.
  standard_id text references standard,
  project_id text references project,
  -- What each source said when the item was proposed: verdict, code, data, basis.
  reasons jsonb not null,
  -- Proposed by the sources, or added by a person with a reason of their own.
  added_by_hand boolean not null default false,
  note text,
  state text not null default 'proposed' check (state in ('proposed', 'leftOut', 'started', 'concluded')),
  due_on date,
  owner_account_id text references account,
  started_on date,
  opinions_close_on date,
  enquiry_from date,
  enquiry_until date,
  enforcing_department text,
  enforcing_department_asked_on date,
  conclusion text check (conclusion in ('continue', 'revise', 'withdraw')),
  conclusion_reason text,
  criteria jsonb,
  counted jsonb,
  concluded_on date,
  document_number text,
  -- The feedback that was on record when it was concluded, carried into the revision.
  feedback_ids jsonb not null default '[]',
  linked_project_id text references project,
  linked_case_id text,
  unique (plan_id, number),
  check (state <> 'leftOut' or note is not null),
  check ((state in ('started', 'concluded')) = (started_on is not null)),
  check ((state = 'concluded') = (concluded_on is not null)),
  check ((conclusion is null) = (concluded_on is null)),
  check (enquiry_until is null or enquiry_until >= enquiry_from)
);
create index review_item_number on review_item (number);
create index review_item_plan on review_item (plan_id, state, due_on);
create index review_item_owner on review_item (owner_account_id) where state = 'started';

-- Who is asked, and what each said: one opinion each.
create table review_opinion (
  id text primary key,
  version integer not null default 1,
  item_id text not null references review_item,
  account_id text not null references account,
  conclusion text check (conclusion in ('continue', 'revise', 'withdraw')),
  reason text,
  given_on date,
  unique (item_id, account_id),
  check ((conclusion is null) = (given_on is null))
);
create index review_opinion_account on review_opinion (account_id) where given_on is null;

-- What a body is in charge of as the issuer, beside what it is in charge of as department or committee (0020).
create index standard_record_issuer on standard_record (issuer) where issuer is not null;
create index standard_record_division on standard_record (division) where division is not null;
