import { createHash } from 'node:crypto'
import { type Claim, canonical, claimFieldTitles, resolveRecord, type SourcedClaim } from '@zhunsheng/core'
import type { ImportRow, JudgedRow, Verdict } from './import-store.ts'
import type { RowClaim, RowReason } from './mapping/index.ts'
import type { SourceRow } from './read-rows/index.ts'

/** What a batch of rows is judged by: what is on record, and the first row of the same number in the file. */
export type Known = {
  readonly claims: ReadonlyMap<string, readonly SourcedClaim[]>
  readonly earlier: ReadonlyMap<string, { readonly rowNumber: number; readonly claim: Claim }>
}

type Source = Pick<ImportRow, 'sourceId' | 'authority' | 'asOf'>

/** A row that has been read and not yet judged. */
export type ReadRow = { readonly row: SourceRow; readonly read: RowClaim }

/** Gives every row of a batch its verdict, in order; rows of the batch itself count as earlier ones too. */
export function judgeRows(batch: readonly ReadRow[], known: Known, source: Source): JudgedRow[] {
  const earlier = new Map(known.earlier)
  return batch.map(({ row, read }) => {
    const judged = judgeRow(row, read, { claims: known.claims, earlier }, source)
    const { number, claim, rowNumber } = judged
    if (number !== null && claim && !earlier.has(number)) earlier.set(number, { rowNumber, claim })
    return judged
  })
}

function judgeRow(row: SourceRow, { claim, number, reasons }: RowClaim, known: Known, source: Source): JudgedRow {
  const { rowNumber, cells } = row
  if (row.fault || !claim) {
    const why = row.fault ? [row.fault] : reasons
    return withHash({ rowNumber, verdict: 'refused', reasons: why, number, claim: null, cells })
  }
  const twin = judgeTwin(claim, known.earlier.get(claim.number))
  const { verdict, reason } = twin ?? judgeAgainst(claim, known.claims.get(claim.number) ?? [], source)
  const all = reason ? [...reasons, reason] : reasons
  const isPlain = all.length === 0
  return withHash({ rowNumber, verdict, reasons: all, number: claim.number, claim, cells: isPlain ? null : cells })
}

type Judgement = { readonly verdict: Verdict; readonly reason: RowReason | null }

/** A number that stands in the file twice: harmless where both rows say the same. */
function judgeTwin(
  claim: Claim,
  twin: { readonly rowNumber: number; readonly claim: Claim } | undefined,
): Judgement | null {
  if (!twin) return null
  const fields = differing(twin.claim, claim)
  if (fields.length === 0)
    return { verdict: 'same', reason: { code: 'DUPLICATE_IN_FILE', data: { row: twin.rowNumber } } }
  return {
    verdict: 'conflicting',
    reason: { code: 'DUPLICATE_DIFFERS', data: { row: twin.rowNumber, fields: worded(fields) } },
  }
}

function judgeAgainst(claim: Claim, known: readonly SourcedClaim[], source: Source): Judgement {
  if (known.length === 0) return { verdict: 'new', reason: null }
  const before = resolveRecord(known)
  const after = resolveRecord([...known, { claim, ...source }])
  const open = after.conflicts.filter(({ isOutweighed }) => !isOutweighed).map(({ field }) => field)
  if (open.length > 0)
    return { verdict: 'conflicting', reason: { code: 'SOURCES_DISAGREE', data: { fields: worded(open) } } }
  return { verdict: canonicalOf(before.claim) === canonicalOf(after.claim) ? 'same' : 'changed', reason: null }
}

type Field = keyof typeof claimFieldTitles
const fields = Object.keys(claimFieldTitles) as Field[]

/** Fields that both rows fill, and differently. */
const differing = (one: Claim, other: Claim): Field[] =>
  fields.filter(
    (field) => one[field] !== undefined && other[field] !== undefined && String(one[field]) !== String(other[field]),
  )

const worded = (names: readonly Field[]) => names.map((field) => claimFieldTitles[field])

const canonicalOf = (claim: Claim): string => canonical(JSON.parse(JSON.stringify(claim)))

/** The leaf of the import's root: what the row was taken to say, and how it was judged. */
function withHash(row: Omit<JudgedRow, 'hash'>): JudgedRow {
  const said = { row: row.rowNumber, verdict: row.verdict, number: row.number, claim: row.claim, reasons: row.reasons }
  const text = canonical(JSON.parse(JSON.stringify(said)))
  return { ...row, hash: createHash('sha256').update(text, 'utf8').digest('hex') }
}
