-- Keys with which programs ask in the name of an account. Only the SHA-256 of the secret is kept: who reads this table
-- cannot ask with what it holds. A key without `acts` only reads.
create table access_key (
  id text primary key,
  account_id text not null references account,
  -- Stands in the key itself, so that the row is found without the secret.
  prefix text not null unique check (prefix ~ '^[0-9a-f]{12}$'),
  secret_hash text not null,
  -- What its owner calls it; may name a person, so it goes when the person is erased.
  name text not null,
  acts boolean not null default false,
  made_on date not null,
  -- The last day on which it counts.
  expires_on date not null,
  -- To the day: that a key lies idle must be seen, when its program works need not.
  last_used_on date,
  revoked_on date,
  check (expires_on >= made_on)
);
create index access_key_account on access_key (account_id) where revoked_on is null;
comment on table access_key is 'Outside the trace: the events of making and revoking say which key, of whom and for what.';
