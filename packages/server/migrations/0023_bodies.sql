-- Bodies of every kind: authorities, departments, committees, associations, enterprises, institutions.
-- Null is an association: rows that are there already keep the digests that the trace holds of them.
alter table organization add column kind text;
alter table organization add column place text check (place ~ '^[0-9]{6}$');
alter table organization add column parent_id text references organization;
-- Only who numbers standards has a code.
alter table organization alter column code drop not null;
alter table organization add constraint organization_code_where_numbering
  check (code is not null or coalesce(kind, 'association') not in ('association', 'enterprise'));
create index organization_kind on organization (kind, place);
create index organization_parent on organization (parent_id) where parent_id is not null;

-- Seats of a committee.
create table committee_member (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  person_id text not null references person,
  account_id text references account,
  category text not null,
  employer text,
  seat text not null check (seat in ('chair', 'viceChair', 'secretaryGeneral', 'member')),
  from_on date not null,
  to_on date
);
create index committee_member_committee on committee_member (organization_id, from_on);
create index committee_member_account on committee_member (account_id) where account_id is not null;

-- Codes of sectors as they are approved and cleared, by document. The last entry that has begun counts.
create table sector_code_status (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  code text not null check (code ~ '^[A-Z]{2,4}$'),
  state text not null check (state in ('approved', 'cleared')),
  from_on date not null,
  document text not null,
  legal_basis text not null
);
create index sector_code_status_code on sector_code_status (code, from_on);

-- Cities with districts that a province lets make local standards.
create table place_authorization (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  place text not null check (place ~ '^[0-9]{4}00$'),
  document text not null,
  from_on date not null,
  to_on date check (to_on >= from_on),
  area_of_work text not null
);
create index place_authorization_place on place_authorization (place, from_on);

-- What a body owed for a year and sent; a correction is a row of its own, and the last one is shown.
create table yearly_report (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  duty text not null,
  year integer not null,
  sent_on date not null,
  file_name text not null,
  file_sha256 text not null references stored_file,
  correction text
);
create index yearly_report_body on yearly_report (organization_id, year);
-- One report, however many ask at once; corrections say why.
create unique index yearly_report_first on yearly_report (organization_id, duty, year) where correction is null;
