import { familyOf, parseStandardNumber, type RecordStatus, type StandardNumber } from '@zhunsheng/core'
import type { RegistryRecord } from '@zhunsheng/text'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import { currencyRows } from '../currency-check/currency-rows.ts'

/** What the register knows of the documents that a text cites, as plain data for a thread that asks nobody. */
export type RegistrySnapshot = {
  readonly records: readonly RegistryRecord[]
  /** Full names of the organizations that bear a code. */
  readonly societies: readonly { readonly code: string; readonly name: string }[]
}

const statuses: Readonly<Partial<Record<RecordStatus, RegistryRecord['status']>>> = {
  current: 'inForce',
  coming: 'notYetInForce',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
  plan: 'plan',
}

/**
 * Looks the documents up as of a day. Null where the register holds nothing but the platform's own standards: then it
 * can tell nothing of what a text cites, and the checks that would ask it say so.
 */
export async function readRegistrySnapshot(
  db: Database,
  numbers: readonly string[],
  day: string,
): Promise<RegistrySnapshot | null> {
  if (!(await hasCatalogue(db))) return null
  const asked = numbers.flatMap((text) => asNumber(text) ?? [])
  const rows = await currencyRows(
    db,
    asked.map(({ text, number }) => ({ line: 0, asked: text, number, problem: null, clauses: [] })),
    day,
  )
  const records = rows.flatMap(({ asked: canonical, edition, editions, chainEnds }): RegistryRecord[] => {
    const status = edition && statuses[edition.standing.status]
    if (!edition || !status || edition.standing.evidence === 'conflict') return []
    return [
      {
        canonical,
        title: edition.title ?? '',
        status,
        replacedBy: chainEnds.map(({ number }) => number),
        editions: editions
          .filter(({ standing }) => IN_FORCE.includes(standing.status))
          .flatMap(({ number }) => yearOf(number) ?? []),
        asOf: edition.standing.asOf,
      },
    ]
  })
  return { records, societies: await readSocieties(db) }
}

/** Only editions that can be cited make an older one outdated. */
const IN_FORCE: readonly RecordStatus[] = ['current', 'coming']

type Asked = { readonly text: string; readonly number: StandardNumber }

function asNumber(text: string): Asked | null {
  const number = parseStandardNumber(text)
  return number.kind === 'malformed' ? null : { text, number }
}

function yearOf(number: string): number | null {
  const parsed = parseStandardNumber(number)
  return parsed.kind === 'malformed' || familyOf(parsed) === parsed.canonical ? null : (parsed.year ?? null)
}

async function hasCatalogue(db: Database): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select 1 from standard_record where standard_id is null and not is_empty) as is`.execute(db)
  return rows[0]?.is === true
}

async function readSocieties(db: Database): Promise<{ code: string; name: string }[]> {
  const rows = await db.selectFrom('organization').select(['code', 'name']).where('code', 'is not', null).execute()
  return rows.flatMap(({ code, name }) => (code ? [{ code, name }] : []))
}
