import { performance } from 'node:perf_hooks'
import { type DueStanding, type ReviewDue, reviewDueOf, standingOn } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { pageSize } from '../paging.ts'
import { type BodyStandard, factsOf, readBodyStandards } from './body-standards.ts'
import type { ReviewDueRow } from './review-view.ts'

const order: readonly DueStanding[] = ['overdue', 'unsure', 'notDue', 'unknown', 'none']
const noEvidence = {
  feedback: 'unknown',
  findings: 'unknown',
  outdated: 'unknown',
  floor: 'unknown',
  use: 'unknown',
} as const

/** Up to here a list is made anew for every reader; beyond it, nobody sees that it is a minute old. */
const ANEW_MAX = 1_000
const KEPT_MS = 60_000
const KEPT_BODIES_MAX = 100

type Kept = { readonly rows: readonly ReviewDueRow[]; readonly madeAt: number }
const keptOf = new WeakMap<Database, Map<string, Kept>>()

/** The standards of a body that are in force, by when each is to be reviewed; the late ones first. */
export async function readDueRows(
  db: Database,
  organizationId: string,
  today: string,
): Promise<readonly ReviewDueRow[]> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>()
  keptOf.set(db, kept)
  const key = `${organizationId} ${today}`
  const known = kept.get(key)
  if (known && performance.now() - known.madeAt < KEPT_MS) return known.rows
  const rows = await makeDueRows(db, organizationId, today)
  kept.delete(key)
  if (rows.length > ANEW_MAX) kept.set(key, { rows, madeAt: performance.now() })
  if (kept.size > KEPT_BODIES_MAX) kept.delete(kept.keys().next().value ?? '')
  return rows
}

async function makeDueRows(db: Database, organizationId: string, today: string): Promise<ReviewDueRow[]> {
  const standards = await readBodyStandards(db, organizationId, today)
  return standards
    .filter(({ status }) => status === 'current')
    .map((standard) => rowOf(standard, today))
    .sort(byStanding)
}

/** A page of the rows; the cursor is the number of the last row of the page before. */
export function pageOfDue(
  rows: readonly ReviewDueRow[],
  {
    standing,
    cursor,
    limit,
  }: { readonly standing?: unknown; readonly cursor?: string | undefined; readonly limit?: number | undefined },
) {
  const asked = standing === undefined ? rows : rows.filter((row) => row.standing === standing)
  const from = cursor === undefined ? 0 : asked.findIndex(({ number }) => number === cursor) + 1
  const page = asked.slice(from, from + pageSize(limit))
  const next = from + page.length < asked.length ? (page.at(-1)?.number ?? null) : null
  return { rows: page, total: asked.length, next, counts: countStandings(rows) }
}

function rowOf(standard: BodyStandard, today: string): ReviewDueRow {
  const due: ReviewDue = reviewDueOf(factsOf(standard, noEvidence))
  const known = due.kind === 'due' ? due : null
  return {
    number: standard.number,
    title: standard.title,
    level: standard.level,
    standing: standingOn(due, today),
    from: known?.from ?? null,
    due: known?.due ?? null,
    months: known?.months ?? null,
    evaluateBy: known?.evaluateBy ?? null,
    lastReviewOn: standard.lastReviewOn,
    period: due.kind === 'none' ? null : due.period.name,
    itemId: null,
  }
}

const rank = (row: ReviewDueRow): number => order.indexOf(row.standing)

/** Days and numbers as they stand: thousands are sorted, and a collation would take ten times as long. */
function byStanding(a: ReviewDueRow, b: ReviewDueRow): number {
  if (a.standing !== b.standing) return rank(a) - rank(b)
  const [left, right] = [`${a.due ?? ''} ${a.number}`, `${b.due ?? ''} ${b.number}`]
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** How many stand where, of all that are in force: a number of late ones never stands alone. */
const countStandings = (rows: readonly ReviewDueRow[]): Readonly<Record<DueStanding, number>> => {
  const counts = { notDue: 0, overdue: 0, unsure: 0, unknown: 0, none: 0 }
  for (const { standing } of rows) counts[standing] += 1
  return counts
}
