-- Sign-in: attempts are counted whether or not they succeed, and a new second factor waits for its first code.

create table sign_in_attempt (
  bucket text primary key,
  attempts integer not null,
  began_at timestamptz(3) not null
);
comment on table sign_in_attempt is 'Counters keyed by a shortened hash of a login or an address: no personal data, and never more rows than buckets.';

-- The secret in force stays until the person has shown a code of the new one.
alter table account add column second_factor_pending text;
