-- Who has a project open now. Rows run out after a minute and are overwritten or deleted; nothing of it is a record.
create table presence (
  project_id text not null references project,
  account_id text not null references account,
  seen_at timestamptz(3) not null,
  primary key (project_id, account_id)
);
create index presence_seen on presence (seen_at);
comment on table presence is 'Outside the trace: expiring, and of no consequence.';

-- The tour of the pages is shown once to an account, on whatever device.
alter table account add column tour_seen_at timestamptz(3);
