-- What an organization may set for itself, each from a day on. Its code and its business scope change by entries with
-- evidence; the organization's row keeps what held before the first of them. Its own paper templates stand beside ours;
-- one without a file says that ours is used again.
create table organization_entry (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  what text not null check (what in ('code', 'businessScope')),
  value text not null,
  in_force_from date not null,
  evidence_sha256 text not null references stored_file,
  evidence_name text not null
);
create index organization_entry_by_organization on organization_entry (organization_id, what, in_force_from desc, id desc);
create index organization_entry_by_code on organization_entry (value) where what = 'code';

-- The code or the scope in force on a day: of the entries begun the one that began last; of one day, the one entered last.
create function organization_value(organization_id text, what text, day date) returns text
language sql stable as $$
  select coalesce(
    (select e.value from organization_entry e
      where e.organization_id = $1 and e.what = $2 and e.in_force_from <= $3
      order by e.in_force_from desc, e.id desc
      limit 1),
    (select case $2 when 'code' then o.code else o.business_scope end from organization o where o.id = $1))
$$;

create table paper_template (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  paper text not null,
  sha256 text references stored_file,
  file_name text,
  in_force_from date not null,
  check ((sha256 is null) = (file_name is null))
);
create index paper_template_by_paper on paper_template (organization_id, paper, in_force_from desc, id desc);

alter table document add column template_id text references paper_template;
