import type { IsoDate } from '../../values/iso-date.ts'
import { authorities, type Claim, type SourcedClaim } from './claim.ts'
import type { RecordEvidence } from './record-status.ts'

/** The fields of a claim on which sources can agree or disagree; relations are kept apart. */
const FIELDS = [
  'title',
  'titleEn',
  'status',
  'publishedOn',
  'implementsOn',
  'withdrawnOn',
  'issuer',
  'department',
  'committee',
  'draftedBy',
  'ics',
  'ccs',
  'sectors',
  'division',
] as const satisfies readonly (keyof Claim)[]

/** Where disagreement makes a record doubtful. The others are filled from wherever they are known. */
const DECISIVE: readonly Field[] = ['title', 'status', 'publishedOn', 'implementsOn', 'withdrawnOn']

type Field = (typeof FIELDS)[number]

export type Conflict = {
  readonly field: Field
  /** `outweighed`: the stronger source stands and the weaker one is merely told; else nobody can say who is right. */
  readonly isOutweighed: boolean
  readonly values: readonly { readonly value: string; readonly sourceId: string; readonly asOf: IsoDate }[]
}

export type ResolvedRecord = {
  /** The values that count. */
  readonly claim: Claim
  readonly evidence: RecordEvidence
  readonly conflicts: readonly Conflict[]
  /** The day up to which the source that decides the status was read. */
  readonly asOf: IsoDate
}

/**
 * What follows from all claims about one number. A stronger authority outweighs a weaker one; within a source the one read
 * later counts; sources of one weight that disagree are a conflict, in which the one read last is shown. `claims` must
 * not be empty.
 */
export function resolveRecord(claims: readonly SourcedClaim[]): ResolvedRecord {
  const latest = latestOfEachSource(claims)
  const first = latest[0]
  if (!first) throw new Error('a record follows from at least one claim')
  const chosen = FIELDS.map((field) => choose(field, latest))
  const values = Object.fromEntries(chosen.flatMap(({ field, by }) => (by ? [[field, by.claim[field]]] : [])))
  const conflicts = chosen.flatMap(({ conflict }) => conflict ?? [])
  const status = chosen.find(({ field }) => field === 'status')?.by ?? first
  return {
    claim: { number: first.claim.number, ...values },
    evidence: evidenceOf(latest, conflicts),
    conflicts,
    asOf: status.asOf,
  }
}

/**
 * Of each source what it said when it was read last, strongest and latest first. A source that lists a number twice on one
 * day is held to both lines.
 */
function latestOfEachSource(claims: readonly SourcedClaim[]): SourcedClaim[] {
  const readLast = new Map<string, IsoDate>()
  for (const { sourceId, asOf } of claims) {
    const known = readLast.get(sourceId)
    if (known === undefined || known < asOf) readLast.set(sourceId, asOf)
  }
  return claims
    .filter(({ sourceId, asOf }) => readLast.get(sourceId) === asOf)
    .sort((one, other) => weight(other) - weight(one) || (one.asOf < other.asOf ? 1 : one.asOf > other.asOf ? -1 : 0))
}

const weight = ({ authority }: SourcedClaim): number => authorities[authority].weight

type Choice = { readonly field: Field; readonly by: SourcedClaim | null; readonly conflict: Conflict | null }

function choose(field: Field, sorted: readonly SourcedClaim[]): Choice {
  const saying = sorted.filter(({ claim }) => isSaid(claim[field]))
  const [by] = saying
  if (!by) return { field, by: null, conflict: null }
  const others = saying.filter((each) => comparable(field, each.claim) !== comparable(field, by.claim))
  if (others.length === 0 || !DECISIVE.includes(field)) return { field, by, conflict: null }
  const values = [by, ...others].map(({ claim, sourceId, asOf }) => ({ value: String(claim[field]), sourceId, asOf }))
  return { field, by, conflict: { field, isOutweighed: others.every((each) => weight(each) < weight(by)), values } }
}

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''

/** Titles are the same whatever their gaps, marks and widths. */
function comparable(field: Field, claim: Claim): string {
  const value = String(claim[field])
  return field === 'title' ? titleKey(value) : value
}

/** A title without what differs between catalogues though it is the same. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase()

function evidenceOf(latest: readonly SourcedClaim[], conflicts: readonly Conflict[]): RecordEvidence {
  if (conflicts.some(({ isOutweighed }) => !isOutweighed)) return 'conflict'
  if (latest.some(({ authority }) => authority !== 'secondary')) return 'official'
  return isCrossChecked(latest) ? 'crossChecked' : 'single'
}

/** Two sources that say the same title and the same status. */
function isCrossChecked(latest: readonly SourcedClaim[]): boolean {
  const full = latest.filter(({ claim }) => claim.title !== undefined && claim.status !== undefined)
  return new Set(full.map(({ sourceId }) => sourceId)).size > 1
}
