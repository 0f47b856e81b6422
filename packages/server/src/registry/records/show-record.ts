import { familyOf, parseStandardNumber, type RecordStanding, Refusal, recordStatusOn } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import { readAskedNumber } from '../asked-number.ts'
import { readCitingRows } from './citing-store.ts'
import {
  type ClaimRow,
  type RecordRow,
  type RelationRow,
  readClaimRows,
  readFamiliesRows,
  readFamilyRows,
  readRecordRows,
  readRelationRows,
} from './record-view-store.ts'

/** Another standard as a record names it; without a title and standing where this register does not hold it. */
export type NamedRecord = {
  readonly number: string
  readonly title: string | null
  readonly year: number | null
  readonly standing: RecordStanding | null
}

export type Related = {
  readonly type: string
  readonly degree: string | null
  readonly other: NamedRecord
  /** Of citations: the number as it is cited, which is that of an edition or, undated, the one that all editions share. */
  readonly cited: string | null
  /** What is cited is an edition that is replaced or withdrawn. */
  readonly isOutdated: boolean
}

export type RecordView = Omit<RecordRow, 'evidence' | 'isOwn'> & {
  readonly day: string
  readonly standing: RecordStanding
  readonly claims: readonly ClaimRow[]
  /** Every edition on record, this one among them, the newest first. */
  readonly editions: readonly NamedRecord[]
  /** What this standard does to others: replaces, cites, adopts. */
  readonly outward: readonly Related[]
  /** What others do to it; of those that cite this or another edition of it, the newest hundred. */
  readonly inward: readonly Related[]
  /** How many standards cite this or another edition of it. */
  readonly citedByTotal: number
  /** Replacements of all its editions and of what they replaced, for the picture of its lineage. */
  readonly lineage: readonly RelationRow[]
}

/**
 * One standard of the register, of any level, asked for by its number in any spelling; without a year the current edition is
 * shown. Refuses with `RECORD_NOT_FOUND`.
 */
export const showRecord = useCase({
  name: 'registry.show-record',
  title: { zh: '标准记录', en: 'Record of a standard' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      number: Type.String({ title: '编号', minLength: 1, maxLength: 200 }),
      day: Type.Optional(Type.String({ title: '截至', format: 'date' })),
    },
    { additionalProperties: false },
  ),
  async run(context, { number, day = context.today }): Promise<RecordView> {
    const row = await findRow(context, number, day)
    if (!row) throw new Refusal('RECORD_NOT_FOUND', { number })
    const [claims, editions] = await Promise.all([
      readClaimRows(context.db, row.id),
      readFamilyRows(context.db, row.family),
    ])
    const relations = await readRelationRows(context.db, [row.number])
    const numbers = [row.number, row.family, ...editions.map(({ number }) => number)]
    const citing = await readCitingRows(context.db, [...new Set(numbers)])
    const lineage = await lineageOf(context, editions)
    const named = await nameAll(context, [...relations, ...lineage, ...citing.rows], day)
    const related = ({ type, detail, to }: RelationRow, other: string): Related => {
      const cited = type.startsWith('cites') ? to : null
      return {
        type,
        degree: detail?.degree ?? null,
        other: named.get(other) ?? { number: other, title: null, year: null, standing: null },
        cited,
        isOutdated: cited !== null && isOutdated(named.get(cited)),
      }
    }
    const { evidence: _, isOwn: __, ...shown } = row
    return {
      ...shown,
      day,
      standing: recordStatusOn(row, day),
      claims,
      editions: editions.map((edition) => nameOf(edition, day)),
      outward: relations.filter(({ from }) => from === row.number).map((each) => related(each, each.to)),
      inward: [...relations.filter(({ to }) => to === row.number), ...citing.rows].map((each) =>
        related(each, each.from),
      ),
      citedByTotal: citing.total,
      lineage,
    }
  },
})

/** By the very number first; then by any edition of the standard, the current one before the newest. */
async function findRow({ db }: Context, text: string, day: string): Promise<RecordRow | null> {
  const parsed = parseStandardNumber(text)
  const number = parsed.kind === 'malformed' ? (readAskedNumber(text)?.number ?? null) : parsed
  const [exact] = await readRecordRows(db, [text, ...(number ? [number.canonical] : [])])
  if (exact) return exact
  if (!number) return null
  const editions = await readFamilyRows(db, familyOf(number))
  if (number.year !== undefined) return editions.find(({ year }) => year === number.year) ?? null
  return editions.find((row) => recordStatusOn(row, day).status === 'current') ?? editions[0] ?? null
}

/** Replacements among the editions and what they replaced or were replaced by under other numbers. */
async function lineageOf({ db }: Context, editions: readonly RecordRow[]): Promise<RelationRow[]> {
  const relations = await readRelationRows(
    db,
    editions.map(({ number }) => number),
  )
  return relations.filter(({ type }) => type === 'replaces' || type === 'partlyReplaces')
}

async function nameAll(
  { db }: Context,
  relations: readonly RelationRow[],
  day: string,
): Promise<ReadonlyMap<string, NamedRecord>> {
  const numbers = [...new Set(relations.flatMap(({ from, to }) => [from, to]))]
  const rows = await readRecordRows(db, numbers)
  const named = new Map(rows.map((row) => [row.number, nameOf(row, day)]))
  const undated = numbers.filter((number) => !named.has(number))
  for (const [family, editions] of byFamily(await readFamiliesRows(db, undated))) {
    const shown = editions.find((row) => recordStatusOn(row, day).status === 'current') ?? editions[0]
    // Undated, the standard has no year: whoever cites it so means whichever edition is current.
    if (shown) named.set(family, { ...nameOf(shown, day), number: family, year: null })
  }
  return named
}

function byFamily(rows: readonly RecordRow[]): ReadonlyMap<string, RecordRow[]> {
  const families = new Map<string, RecordRow[]>()
  for (const row of rows) families.set(row.family, [...(families.get(row.family) ?? []), row])
  return families
}

/** A standard of which the cited edition no longer stands; an undated citation is never out of date as long as one stands. */
const isOutdated = (cited: NamedRecord | undefined): boolean =>
  cited?.standing?.status === 'replaced' || cited?.standing?.status === 'withdrawn'

const nameOf = (row: RecordRow, day: string): NamedRecord => ({
  number: row.number,
  title: row.title,
  year: row.year,
  standing: recordStatusOn(row, day),
})
