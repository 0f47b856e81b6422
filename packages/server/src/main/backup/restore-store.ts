import pg from 'pg'
import type { TableShape } from './snapshot-store.ts'

const name = pg.escapeIdentifier

/**
 * Removes our empty tables, functions and collations, so that the schema can be built up to another level. The caller has made sure
 * that no table holds a row.
 */
export async function dropEmptySchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    select format('drop table %I.%I cascade', 'public', c.relname) as statement
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    union all
    select format('drop function %s', p.oid::regprocedure)
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select format('drop collation %I.%I', 'public', c.collname)
    from pg_collation c
    where c.collnamespace = 'public'::regnamespace`)
  for (const { statement } of rows) await client.query(statement)
}

/**
 * Runs `load` with every reference between tables checked at its end instead of at each row, since rows refer to rows
 * that come later, then makes them immediate again. All inside the caller's transaction.
 */
export async function withDeferredReferences(client: pg.Client, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ table: string; constraint: string }>(`
    select conrelid::regclass::text as table, conname as constraint
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable`)
  const alter = async (how: string) => {
    for (const { table, constraint } of rows)
      await client.query(`alter table ${table} alter constraint ${name(constraint)} ${how}`)
  }
  await alter('deferrable initially deferred')
  await load()
  await client.query('set constraints all immediate')
  await alter('not deferrable')
}

/** Inserts rows that `readRows` wrote; `columns` are those of the archive, in its order. */
export async function insertRows(
  client: pg.Client,
  shape: TableShape,
  columns: readonly string[],
  rows: readonly string[],
): Promise<void> {
  const types = new Map(shape.columns.map((column) => [column.name, column.type]))
  const values = columns.map((column, index) => `(r ->> ${index})::${types.get(column)}`)
  await client.query(
    `insert into ${name(shape.name)} (${columns.map(name).join(', ')}) overriding system value select ${values.join(', ')} from jsonb_array_elements($1::jsonb) as r`,
    [`[${rows.join(',')}]`],
  )
}

/**
 * Lets every counted key go on behind the highest number that was loaded, and marks the records as changed by this very
 * transaction: numbers of transactions of another cluster mean nothing here, and the search index goes by them.
 */
export async function settleCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace`)
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), (select coalesce(max(${name(column)}), 0) + 1 from ${name(table)}), false)`,
      [name(table), column],
    )
  await client.query(`
    do $$ begin
      if to_regclass('public.standard_record') is not null then
        update standard_record set changed_in = pg_current_xact_id();
      end if;
    end $$`)
}
