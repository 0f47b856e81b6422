import { concern } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { listDeclaredNumbers } from './declaration-store.ts'
import type { TouchedDeclaration } from './declaration-view.ts'
import { currencyOf } from './standards-on-day.ts'

/** As many as are looked at in one go; whoever has more mends the first ones first. */
const DECLARED_MAX = 1_000

/** Published declarations of these organizations that follow a standard which is withdrawn or replaced today. */
export async function declarationsTouched(
  { db, today }: Pick<Context, 'db' | 'today'>,
  organizationIds: readonly string[],
): Promise<TouchedDeclaration[]> {
  const declared = await listDeclaredNumbers(db, organizationIds, DECLARED_MAX)
  const rows = await currencyOf(
    db,
    declared.map(({ number }) => number),
    today,
  )
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return declared.flatMap((each) => {
    const row = byNumber.get(each.number)
    if (!row || concern[row.verdict] !== 'act') return []
    // Until what replaces it is in force, the old edition may be followed.
    if (row.verdict === 'replaced' && row.chainEnds.some(({ standing }) => standing.status === 'coming')) return []
    return [{ ...each, verdict: row.verdict, followedBy: row.chainEnds.map(({ number }) => number) }]
  })
}
