import type { CaseProcedure, Known, Performed } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { isAuthorizedPrefecture } from '../../organizations/bodies/authorized-prefectures.ts'
import { sectorCodeOn } from '../../organizations/bodies/sector-codes.ts'
import { countAmendments } from '../../registry/records/count-amendments.ts'
import type { CaseRow, PartyRow } from './store.ts'

export type Asking = {
  readonly row: CaseRow
  readonly procedure: CaseProcedure
  readonly parties: readonly PartyRow[]
  readonly performed: readonly Performed[]
  readonly today: string
}

type Source = (db: Database, asking: Asking) => Promise<Known>

/** Where each thing that a guard asks for beyond the case is looked up. What has no source here is `unknown`. */
export const outsideSources: Readonly<Record<string, Source>> = {
  /** The code that the project was planned for. Codes were published before the platform was: none on record is unknown. */
  async sectorCodeApproved(db, { performed, today }) {
    const code = performed[0]?.values['sectorCode']
    if (typeof code !== 'string') return 'unknown'
    const state = await sectorCodeOn(db, code, today)
    return state === 'approved' ? 'yes' : state === 'cleared' ? 'no' : 'unknown'
  },
  /** The city whose authority approves. */
  async prefectureAuthorized(db, { parties, today }) {
    const city = parties.find(({ part, place }) => part === 'authority' && place !== null)?.place
    return city ? isAuthorizedPrefecture(db, city, today) : 'unknown'
  },
  /** By what the register holds of amendments to the standard; one that it does not hold is unknown. */
  async amendedLessThanTwice(db, { row }) {
    const count = row.standard_number ? await countAmendments(db, row.standard_number) : null
    if (count === null) return 'unknown'
    return count < AMENDMENTS_MAX ? 'yes' : 'no'
  },
}

/** A standard is amended twice at most; what goes beyond is a revision (AMD). */
const AMENDMENTS_MAX = 2

/** Answers for the names that the guards of a procedure ask for, and for no others. */
export async function outsideFor(db: Database, asking: Asking): Promise<Record<string, Known>> {
  const names = new Set(
    Object.values(asking.procedure.acts).flatMap(({ guards }) =>
      guards.flatMap(({ name }) => (name.startsWith('outside:') ? [name.slice('outside:'.length)] : [])),
    ),
  )
  const known: Record<string, Known> = {}
  for (const name of names) known[name] = (await outsideSources[name]?.(db, asking)) ?? 'unknown'
  return known
}
