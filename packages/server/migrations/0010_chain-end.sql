-- The end of the chain together with the lock on it. From here until it commits an act keeps all others waiting, so
-- that every step over the wire that is saved is saved for all of them. Being volatile, the function reads what was
-- committed while it waited.
create function lock_chain_end(lock_key bigint) returns table (seq bigint, hash text)
language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(lock_key);
  return query select e.seq, e.hash from trace_event e order by e.seq desc limit 1;
end
$$;
