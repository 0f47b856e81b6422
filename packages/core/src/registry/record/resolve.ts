import type { IsoDate } from '../../values/iso-date.ts'
import { authorities, type Claim, type SourcedClaim } from './claim.ts'
import { type DayField, statusAgainst } from './days-against-status.ts'
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
 * not be empty. What counts does not contradict itself: a day of one source that denies the status of a stronger one, or of
 * one read later, is left out and told.
 */
export function resolveRecord(claims: readonly SourcedClaim[]): ResolvedRecord {
  const latest = latestOfEachSource(claims)
  const first = latest[0]
  if (!first) throw new Error('a record follows from at least one claim')
  const chosen = FIELDS.map((field) => choose(field, latest))
  const denials = denialsAmong(chosen)
  const leftOut = new Set(denials.map(({ leaves }) => leaves))
  const counting = chosen.filter(({ field, by }) => by && !leftOut.has(field))
  const conflicts = [...chosen.flatMap(({ conflict }) => conflict ?? []), ...newIn(denials, chosen)]
  const by = (field: Field) => counting.find((each) => each.field === field)?.by ?? null
  return {
    claim: {
      number: first.claim.number,
      ...Object.fromEntries(counting.map((each) => [each.field, each.by?.claim[each.field]])),
    },
    evidence: evidenceOf(latest, conflicts, [by('status'), by('withdrawnOn')]),
    conflicts,
    asOf: (by('status') ?? by('withdrawnOn') ?? first).asOf,
  }
}

const DAYS = ['publishedOn', 'implementsOn', 'withdrawnOn'] as const satisfies readonly DayField[]

/** A day and a status of two sources that cannot both be; the weaker is left out, of equal ones the one read earlier. */
type Denial = { readonly leaves: Field; readonly conflict: Conflict; readonly dayBy: SourcedClaim }

function denialsAmong(chosen: readonly Choice[]): Denial[] {
  const statusBy = chosen.find(({ field }) => field === 'status')?.by
  const status = statusBy?.claim.status
  if (!statusBy || !status) return []
  return DAYS.flatMap((field) => {
    const dayBy = chosen.find((each) => each.field === field)?.by
    const day = dayBy?.claim[field]
    if (!dayBy || !day || dayBy === statusBy) return []
    const denied = statusAgainst(field, day, { status, asOf: statusBy.asOf })
    if (!denied) return []
    const values = [valueOf(status, statusBy), valueOf(denied, dayBy)]
    const isDayStronger = weight(dayBy) > weight(statusBy)
    const isOutweighed = weight(dayBy) !== weight(statusBy)
    const conflict: Conflict = { field: 'status', isOutweighed, values: isDayStronger ? values.toReversed() : values }
    return [{ leaves: isDayStronger ? 'status' : field, conflict, dayBy }]
  })
}

/** Conflicts that the statuses of the sources do not show already; a source is told once however many days deny. */
function newIn(denials: readonly Denial[], chosen: readonly Choice[]): Conflict[] {
  const told = new Set(chosen.find(({ field }) => field === 'status')?.conflict?.values.map((each) => each.sourceId))
  return denials.flatMap(({ conflict, dayBy }) => {
    if (told.has(dayBy.sourceId)) return []
    told.add(dayBy.sourceId)
    return [conflict]
  })
}

const valueOf = (value: string, { sourceId, asOf }: SourcedClaim) => ({ value, sourceId, asOf })

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
    .sort(
      (one, other) =>
        weight(other) - weight(one) || compare(other.asOf, one.asOf) || compare(one.sourceId, other.sourceId),
    )
}

/** Of sources that are equal in all else the one entered first, so that the record is the same in whatever order they came. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const weight = ({ authority }: SourcedClaim): number => authorities[authority].weight

type Choice = { readonly field: Field; readonly by: SourcedClaim | null; readonly conflict: Conflict | null }

function choose(field: Field, sorted: readonly SourcedClaim[]): Choice {
  const saying = sorted.filter(({ claim }) => isSaid(claim[field]))
  const [by] = saying
  if (!by) return { field, by: null, conflict: null }
  const others = saying.filter((each) => !isSame(field, each, by))
  if (others.length === 0 || !DECISIVE.includes(field)) return { field, by, conflict: null }
  const values = [by, ...others].map((each) => valueOf(String(each.claim[field]), each))
  return { field, by, conflict: { field, isOutweighed: others.every((each) => weight(each) < weight(by)), values } }
}

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''

/** Titles are the same whatever their gaps, marks and widths; what was coming is current once its day has come. */
function isSame(field: Field, one: SourcedClaim, other: SourcedClaim): boolean {
  if (field === 'title') return titleKey(String(one.claim.title)) === titleKey(String(other.claim.title))
  if (String(one.claim[field]) === String(other.claim[field])) return true
  return field === 'status' && (hasComeBy(one, other) || hasComeBy(other, one))
}

/** Read earlier as coming, read later as current, with the day of it in between. */
function hasComeBy({ claim, asOf }: SourcedClaim, later: SourcedClaim): boolean {
  const day = claim.implementsOn ?? later.claim.implementsOn
  return claim.status === 'coming' && later.claim.status === 'current' && !!day && asOf < day && day <= later.asOf
}

/** A title without what differs between catalogues though it is the same; 3.6 kV is not 36 kV, nor ≤ 1 kV the same as ≥ 1 kV. */
export const titleKey = (title: string): string => title.normalize('NFKC').replaceAll(SIGNS, '').toLowerCase()

const SIGNS = /(?!(?<=\d)\.(?=\d))[\s\p{P}]|(?![<>≤≥=+±])\p{S}/gu

/** A record is official where what decides its status is: the status itself and the day of its end. */
function evidenceOf(
  latest: readonly SourcedClaim[],
  conflicts: readonly Conflict[],
  deciding: readonly (SourcedClaim | null)[],
): RecordEvidence {
  if (conflicts.some(({ isOutweighed }) => !isOutweighed)) return 'conflict'
  const said = deciding.filter((each) => each !== null)
  const rests = said.length > 0 ? said : latest.slice(0, 1)
  if (rests.every(({ authority }) => authority !== 'secondary')) return 'official'
  return isCrossChecked(latest) ? 'crossChecked' : 'single'
}

/** Two sources that say the same title and the same status. */
function isCrossChecked(latest: readonly SourcedClaim[]): boolean {
  const full = latest.filter(({ claim }) => claim.title !== undefined && claim.status !== undefined)
  return new Set(full.map(({ sourceId }) => sourceId)).size > 1
}
