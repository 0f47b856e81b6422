import pg from 'pg'
import { makeRecords } from '../make-records.ts'
import { toIndexed } from '../to-indexed.ts'
import { type Engine, ROWS } from './engine.ts'

const LOAD_ROWS = 5_000
const POOL_SIZE = 16

/**
 * PostgreSQL with pg_trgm as it is usually set up: the words of the question as patterns that must all be held, the most
 * similar first; where nothing has them all, the nearest by word similarity.
 */
export async function openTrigram(url: string, count: number): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE })
  await pool.query('create extension if not exists pg_trgm')
  await pool.query('drop table if exists peer_record')
  await pool.query(
    'create table peer_record (id bigint primary key, text text not null, current boolean not null, published date not null)',
  )
  await load(pool, count)
  const started = performance.now()
  await pool.query('create index peer_record_text on peer_record using gin (text gin_trgm_ops)')
  await pool.query('analyze peer_record')
  const buildSeconds = (performance.now() - started) / 1000
  const { rows } = await pool.query<{ bytes: string }>(`select pg_relation_size('peer_record_text') as bytes`)
  return {
    name: 'pg_trgm',
    buildSeconds,
    indexBytes: Number(rows[0]?.bytes),
    async search(text) {
      const patterns = text
        .normalize('NFKC')
        .split(/[\s：:，,]+/u)
        .flatMap((word) => (word ? `%${word.replace(/[\\%_]/gu, '\\$&')}%` : []))
      // Each its own condition: `ilike all` of an array would not use the index.
      const held = patterns.map((_, at) => `text ilike $${at + 2}`).join(' and ') || 'true'
      const exact = await pool.query<{ id: string }>(
        `select id from peer_record where ${held} order by similarity(text, $1) desc, current desc, published desc limit ${ROWS}`,
        [text, ...patterns],
      )
      if (exact.rows.length > 0) return exact.rows.map(({ id }) => Number(id))
      const near = await pool.query<{ id: string }>(
        `select id from peer_record where $1 <% text order by word_similarity($1, text) desc, current desc, published desc limit ${ROWS}`,
        [text],
      )
      return near.rows.map(({ id }) => Number(id))
    },
    async enter(id, title) {
      await pool.query('insert into peer_record values ($1, $2, true, current_date)', [id, title])
    },
    notes: async () => ({}),
    close: () => pool.end(),
  }
}

async function load(pool: pg.Pool, count: number): Promise<void> {
  let rows: object[] = []
  const flush = async () => {
    await pool.query(
      'insert into peer_record select * from jsonb_to_recordset($1::jsonb) as r (id bigint, text text, current boolean, published date)',
      [JSON.stringify(rows)],
    )
    rows = []
  }
  for (const record of makeRecords(count)) {
    const { id, number, title, titleEn, publishedOn, facts } = record
    const text = [title, titleEn, number, ...toIndexed(record).bodies].join(' ')
    rows.push({ id, text, current: facts.current, published: publishedOn })
    if (rows.length >= LOAD_ROWS) await flush()
  }
  if (rows.length > 0) await flush()
}
