import { daysBetween, type IsoDate } from '../../values/iso-date.ts'
import type { Worded } from '../../worded.ts'
import type { ClaimedStatus } from './claim.ts'

/** `unknown`: nobody said, or what was said does not reach to the day. */
export type RecordStatus = ClaimedStatus | 'unknown'

export const recordStatuses: Readonly<Record<RecordStatus, Worded>> = {
  plan: { zh: '计划（未发布）', en: 'plan, not published' },
  coming: { zh: '即将实施', en: 'published, not yet in force' },
  current: { zh: '现行', en: 'current' },
  replaced: { zh: '被代替', en: 'replaced' },
  withdrawn: { zh: '废止', en: 'withdrawn' },
  terminated: { zh: '计划终止', en: 'plan ended' },
  unknown: { zh: '状态不明', en: 'status unknown' },
}

/** How well a record is founded. */
export type RecordEvidence = 'official' | 'single' | 'crossChecked' | 'conflict'

export const recordEvidence: Readonly<Record<RecordEvidence, Worded>> = {
  official: { zh: '官方来源', en: 'official source' },
  single: { zh: '单一转录来源', en: 'a single secondary source' },
  crossChecked: { zh: '多个来源一致', en: 'several sources agree' },
  conflict: { zh: '来源互相矛盾', en: 'sources disagree' },
}

/** What is on record of a standard as far as its status goes. Days are ISO; `asOf` is the day its source was read. */
export type RecordFacts = {
  readonly claimedStatus: string | null
  readonly publishedOn: IsoDate | null
  readonly implementsOn: IsoDate | null
  readonly withdrawnOn: IsoDate | null
  /** The earliest day on which a standard that replaces this one is in force. */
  readonly replacedOn: IsoDate | null
  readonly evidence: string
  readonly asOf: IsoDate
  /** Kept by this platform itself, act by act, so that it is never old. */
  readonly isOwn?: boolean
}

/** A status as of a day, with what it rests on and how old that is. */
export type RecordStanding = {
  readonly status: RecordStatus
  readonly restsOn: 'dates' | 'claim' | 'nothing'
  readonly evidence: RecordEvidence
  readonly asOf: IsoDate
  /** Days from the reading of the source to the day asked about; 0 when it was read on that day or later. */
  readonly ageInDays: number
}

/** Beyond this many days a source is said to be old: catalogues change every month. */
export const FRESH_DAYS_MAX = 30

/**
 * The status as of a day. Days decide first, since they hold for every day; what a source merely says holds from the day
 * on which it was read. So as of an earlier day a claimed status tells nothing.
 */
export function recordStatusOn(facts: RecordFacts, day: IsoDate): RecordStanding {
  const said = {
    evidence: isEvidence(facts.evidence) ? facts.evidence : ('single' as const),
    asOf: facts.isOwn ? day : facts.asOf,
    ageInDays: facts.isOwn ? 0 : Math.max(0, daysBetween(facts.asOf, day)),
  }
  const byDays = statusByDays(facts, day)
  if (byDays) return { status: byDays, restsOn: 'dates', ...said }
  const byClaim = statusByClaim(facts, day)
  return byClaim ? { status: byClaim, restsOn: 'claim', ...said } : { status: 'unknown', restsOn: 'nothing', ...said }
}

/** Only what days alone prove: an end, or that it is published and not yet in force. */
function statusByDays(facts: RecordFacts, day: IsoDate): RecordStatus | null {
  const { publishedOn, implementsOn, withdrawnOn, replacedOn } = facts
  if (withdrawnOn && withdrawnOn <= day) return 'withdrawn'
  if (replacedOn && replacedOn <= day) return 'replaced'
  if (publishedOn && publishedOn > day) return 'plan'
  if (implementsOn && implementsOn > day) return 'coming'
  return isInForceByDays(facts, day) ? 'current' : null
}

/** In force on a day between its own and that of its end, or while no source read since then says otherwise. */
function isInForceByDays(facts: RecordFacts, day: IsoDate): boolean {
  const { implementsOn, withdrawnOn, replacedOn, claimedStatus, asOf } = facts
  if (!implementsOn || implementsOn > day) return false
  if (facts.isOwn || withdrawnOn || replacedOn) return true // the end is known and lies after the day
  return (claimedStatus === 'current' || claimedStatus === 'coming') && day <= asOf
}

function statusByClaim({ claimedStatus, implementsOn, asOf }: RecordFacts, day: IsoDate): RecordStatus | null {
  if (!isClaimed(claimedStatus) || day < asOf) return null
  // What was coming when the source was read has come, unless the day of it is unknown.
  if (claimedStatus === 'coming' && implementsOn && implementsOn <= day) return 'current'
  return claimedStatus
}

const isEvidence = (text: string): text is RecordEvidence => Object.hasOwn(recordEvidence, text)

const isClaimed = (text: string | null): text is ClaimedStatus =>
  text !== null && text !== 'unknown' && Object.hasOwn(recordStatuses, text)
