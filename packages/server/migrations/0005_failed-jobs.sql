-- Failed jobs are shown to the administrator. The queue is closed to the serving role, so this reads with the owner's
-- rights, and it reads no payload.

create function failed_jobs() returns table (
  id bigint,
  job text,
  attempts integer,
  attempts_max integer,
  error text,
  failed_at timestamptz
)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select j.id, j.task_identifier, j.attempts::integer, j.max_attempts::integer, j.last_error, j.updated_at
    from graphile_worker.jobs j
    where j.last_error is not null
    order by j.id desc
    limit 200;
end
$$;
