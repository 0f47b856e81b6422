-- What enterprises declare of their products and services. The draft is what is being written; what was published stands
-- in the editions, whole and unchanged.
create table declaration (
  id text primary key,
  version integer not null default 1,
  organization_id text not null references organization,
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  -- As last published, or as drafted before the first publication.
  product text not null,
  model text,
  drafted_on date not null,
  draft jsonb,
  edition integer not null default 0 check (edition >= 0),
  -- First and last publication.
  published_on date,
  changed_on date,
  withdrawn_on date,
  withdrawn_reason text,
  check ((state = 'draft') = (edition = 0) or state = 'withdrawn'),
  check ((state = 'withdrawn') = (withdrawn_on is not null))
);
create index declaration_organization on declaration (organization_id, id desc);
create index declaration_public on declaration (changed_on desc, id desc) where edition > 0;

-- `findings` are the checks as they came out on the day; `confirmation` is what the enterprise said of those that could not
-- be judged.
create table declaration_edition (
  id text primary key,
  version integer not null default 1,
  declaration_id text not null references declaration,
  edition integer not null check (edition > 0),
  published_on date not null,
  body jsonb not null,
  findings jsonb not null,
  supplied_from date,
  commissioned_by text,
  is_lower boolean not null,
  correction boolean not null default false,
  reason text,
  confirmation text,
  check ((edition = 1) or (reason is not null))
);
create unique index declaration_edition_once on declaration_edition (declaration_id, edition);

-- One standard that an edition says is followed, by its canonical number.
create table declared_standard (
  id text primary key,
  version integer not null default 1,
  declaration_id text not null references declaration,
  edition integer not null,
  number text not null,
  title text not null
);
create unique index declared_standard_once on declared_standard (declaration_id, edition, number);
create index declared_standard_number on declared_standard (number);
