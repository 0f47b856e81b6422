import {
  type Claim,
  familyOf,
  parseStandardNumber,
  placeOf,
  type ResolvedRecord,
  type StandardNumber,
} from '@zhunsheng/core'
import { baseOfSheet } from '../catalogue/mapping/index.ts'

/** A row of `standard_record` as it follows from the claims that count; columns by their names in the database. */
export type EnteredRecord = {
  readonly number: string
  readonly family: string
  readonly kind: string
  readonly level: string
  readonly nature: string | null
  readonly prefix: string
  readonly sequence: string
  readonly part: string | null
  readonly year: number | null
  readonly title: string | null
  readonly title_en: string | null
  readonly claimed_status: string | null
  readonly published_on: string | null
  readonly implements_on: string | null
  readonly withdrawn_on: string | null
  readonly issuer: string | null
  readonly department: string | null
  readonly committee: string | null
  readonly drafted_by: readonly string[]
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly sectors: readonly string[]
  readonly division: string | null
  readonly evidence: string
  readonly conflicts: unknown
  readonly as_of: string
}

/** What a number says of itself comes from the number, all else from the claims. `number` must be one that was read. */
export function enteredRecord(number: string, { claim, evidence, conflicts, asOf }: ResolvedRecord): EnteredRecord {
  const parsed = numberOf(number)
  const { level, nature, division } = placeOf(parsed)
  return {
    number,
    family: baseOfSheet(number) === null ? familyOf(parsed) : number,
    kind: parsed.kind,
    level,
    nature,
    prefix: parsed.prefix,
    sequence: parsed.sequence,
    part: parsed.part ?? null,
    year: parsed.year ?? null,
    ...saidOf(claim),
    division: claim.division ?? division,
    evidence,
    conflicts,
    as_of: asOf,
  }
}

/** An amendment sheet stands where the standard stands that it amends. */
function numberOf(number: string): StandardNumber {
  const parsed = parseStandardNumber(baseOfSheet(number) ?? number)
  if (parsed.kind === 'malformed') throw new Error(`a record was entered under what is no number: ${number}`)
  return parsed
}

const saidOf = (claim: Claim) => ({
  title: claim.title ?? null,
  title_en: claim.titleEn ?? null,
  claimed_status: claim.status ?? null,
  published_on: claim.publishedOn ?? null,
  implements_on: claim.implementsOn ?? null,
  withdrawn_on: claim.withdrawnOn ?? null,
  issuer: claim.issuer ?? null,
  department: claim.department ?? null,
  committee: claim.committee ?? null,
  drafted_by: claim.draftedBy ?? [],
  ics: claim.ics ?? [],
  ccs: claim.ccs ?? [],
  sectors: claim.sectors ?? [],
})
