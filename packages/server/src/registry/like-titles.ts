import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type LikeTitle = {
  readonly title: string
  readonly number: string | null
  readonly projectId: string
  readonly like: number
}

const HITS_MAX = 20
const LIKE_PERCENT_MIN = 25
const PERCENT = 100

/**
 * Titles that share pairs of characters with `title`, the most alike first. `like` is the share of common pairs in
 * whole percent (twice the common pairs over the pairs of both).
 */
export async function likeTitles(db: Database, title: string, exceptProject: string): Promise<LikeTitle[]> {
  const pairs = pairsOf(title)
  if (pairs.size === 0) return []
  const query = [...pairs].map((pair) => `'${pair}'`).join(' | ')
  const { rows } = await sql<{ id: string; title: string; number: string | null }>`
    select p.id, p.title, s.number from project_board b
    join project p on p.id = b.project_id
    left join standard s on s.project_id = p.id
    where b.search @@ ${query}::tsquery and p.id <> ${exceptProject} and p.stage not in ('declined', 'terminated')
    order by ts_rank(b.search, ${query}::tsquery) desc, p.id desc limit 200`.execute(db)
  return rows
    .map((row) => ({
      title: row.title,
      number: row.number,
      projectId: row.id,
      like: likeness(pairs, pairsOf(row.title)),
    }))
    .filter(({ like }) => like >= LIKE_PERCENT_MIN)
    .sort((a, b) => b.like - a.like)
    .slice(0, HITS_MAX)
}

function pairsOf(title: string): Set<string> {
  const letters = [...title.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  return new Set(letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? '')))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  return Math.round((PERCENT * 2 * common) / (a.size + b.size || 1))
}
