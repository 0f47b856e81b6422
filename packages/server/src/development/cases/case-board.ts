import {
  type CaseFacts,
  type CaseProcedure,
  canInCase,
  nobody,
  type Part,
  parts,
  type Reason,
  runningClocks,
} from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import { searchVector } from '../../registry/search-text.ts'
import type { CaseRow, PartyRow } from './store.ts'

const WAITS_FOR_MAX = 5

/** Keeps the rows of a case on the boards of its parties up to date: next deadline, what it waits for, words for the search. */
export async function saveCaseBoard(
  db: Database,
  row: CaseRow,
  procedure: CaseProcedure,
  facts: CaseFacts,
  parties: readonly PartyRow[],
  today: string,
): Promise<void> {
  const next = row.ended ? undefined : runningClocks(procedure, facts).find(({ kind }) => kind === 'max')
  const values = {
    procedure: row.procedure,
    stage: row.stage,
    title: row.title,
    plan_number: row.plan_number,
    followed: row.followed,
    ended: row.ended,
    opened_on: row.opened_on,
    due_on: next?.due ?? null,
    due_title: next ? JSON.stringify(next.title) : null,
    waits_for: JSON.stringify(waitsFor(procedure, facts, today)),
    built_on: today,
    search: sql<string>`${searchVector([row.title, row.title_en, row.plan_number, row.standard_number])}::tsvector`,
  }
  for (const organizationId of new Set(parties.map((party) => party.organizationId)))
    await db
      .insertInto('case_board')
      .values({ organization_id: organizationId, case_id: row.id, ...values })
      .onConflict((conflict) => conflict.columns(['organization_id', 'case_id']).doUpdateSet(values))
      .execute()
}

/** Everybody at once: what still stands in the way is no matter of who asks. */
const everyone = (): CaseFacts['actor'] => {
  const all = Object.keys(parts) as Part[] // the keys of the table are the parts
  return { ...nobody, parts: all, leads: all }
}

/** What keeps the case from the next act that carries it on. */
export function waitsFor(procedure: CaseProcedure, facts: CaseFacts, today: string): Reason[] {
  const stage = facts.stage
  if (stage === null) return []
  const onward = Object.entries(procedure.acts).findLast(([, act]) => act.main?.includes(stage) && act.to !== null)
  if (!onward) return []
  const { reasons } = canInCase(procedure, onward[0], { ...facts, actor: everyone() }, today)
  return withoutTwins(reasons).slice(0, WAITS_FOR_MAX)
}

/** Several conditions may miss the same act; on a board it is said once. */
const withoutTwins = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.data]), reason])).values(),
]
