import { type Basis, isToBeVerified } from '../../law/basis.ts'
import { sources } from '../../law/sources.ts'
import type { Worded } from '../../worded.ts'
import { type Grant, grants } from './grants.ts'
import type { BodyKind } from './kinds.ts'
import { type Power, type PowerCondition, type PowerLevel, powerConditions } from './powers.ts'

/** Whether something may be done; `unknown` is never a breach. */
export type PowerVerdict = 'pass' | 'fail' | 'unknown' | 'notApplicable'

/** A body as far as its powers go; `place` is a code of six digits, null where it has none or none is on record. */
export type PowerHolder = { readonly kind: BodyKind; readonly place?: string | null }

/** What it is done to: a standard of a level, of a body (if one is meant), in a place. */
export type PowerTarget = {
  readonly level: PowerLevel
  readonly body?: BodyKind
  readonly place?: string | null
  /** What is known of the conditions; one that is not named is unknown. */
  readonly met?: Partial<Readonly<Record<PowerCondition, boolean>>>
}

export type PowerFinding = {
  readonly verdict: PowerVerdict
  readonly reasons: readonly Worded[]
  readonly basis: readonly Basis[]
}

const reasons = {
  nobody: { zh: '没有规定对此类标准设此项职权', en: 'No provision lays down this power over such a standard' },
  notThisKind: { zh: '此项职权属于其他类别的单位', en: 'This power belongs to bodies of another kind' },
  notOverBody: { zh: '此项职权不及于该类单位', en: 'This power does not reach bodies of that kind' },
  otherPlace: { zh: '不在其行政区域内', en: 'Outside its own area' },
  placeUnknown: { zh: '行政区划不明', en: 'The place is not on record' },
  notThen: { zh: '依据当日尚未施行', en: 'The provision was not in force on that day' },
  toVerify: { zh: '依据待核', en: 'The basis is to be verified' },
} as const satisfies Record<string, Worded>

/** Bodies whose powers end at the border of their area. */
const bounded: readonly BodyKind[] = [
  'provincialAuthority',
  'prefecturalAuthority',
  'countyAuthority',
  'localDepartment',
]
/** Any applicant may suggest something outside its area; it does not act upon anybody there. */
const unbounded: readonly Power[] = ['suggestMandatory']

/** Whether a body may do something on a day, with the reasons and the provisions. The best of the grants that fit counts. */
export function mayExercise(power: Power, holder: PowerHolder, target: PowerTarget, day: string): PowerFinding {
  const overLevel = grants.filter((grant) => grant.power === power && grant.levels.includes(target.level))
  if (overLevel.length === 0) return { verdict: 'notApplicable', reasons: [reasons.nobody], basis: [] }
  const held = overLevel.filter(({ holders }) => holders.includes(holder.kind))
  if (held.length === 0) return { verdict: 'fail', reasons: [reasons.notThisKind], basis: basesOf(overLevel) }
  const fitting = held.filter(({ bodies }) => !target.body || bodies.length === 0 || bodies.includes(target.body))
  if (fitting.length === 0) return { verdict: 'fail', reasons: [reasons.notOverBody], basis: basesOf(held) }
  const findings = fitting.map((grant) => judge(grant, holder, target, day))
  for (const verdict of ['pass', 'unknown'] as const) {
    const best = findings.find((finding) => finding.verdict === verdict)
    if (best) return best
  }
  return findings[0] ?? { verdict: 'notApplicable', reasons: [reasons.nobody], basis: [] }
}

function judge(grant: Grant, holder: PowerHolder, target: PowerTarget, day: string): PowerFinding {
  const { basis } = grant
  const unmet = grant.conditions.filter((condition) => target.met?.[condition] === false)
  const area = unbounded.includes(grant.power) ? 'inside' : areaOf(holder, target)
  const against = [
    ...unmet.map((condition) => powerConditions[condition]),
    ...(area === 'outside' ? [reasons.otherPlace] : []),
  ]
  // A provision that was only remembered is never held against anybody.
  const relied = basis.filter((each) => !isToBeVerified(each))
  if (against.length > 0) return { verdict: relied.length > 0 ? 'fail' : 'unknown', reasons: against, basis }
  const open = [
    ...grant.conditions
      .filter((condition) => target.met?.[condition] === undefined)
      .map((each) => powerConditions[each]),
    ...(area === 'unknown' ? [reasons.placeUnknown] : []),
    ...(relied.length === 0 ? [reasons.toVerify] : []),
    ...(basis.every((each) => isNotYet(each, day)) ? [reasons.notThen] : []),
  ]
  return { verdict: open.length === 0 ? 'pass' : 'unknown', reasons: open, basis }
}

const PLACE_DIGITS = 6

function areaOf(holder: PowerHolder, target: PowerTarget): 'inside' | 'outside' | 'unknown' {
  if (!bounded.includes(holder.kind)) return 'inside'
  // No place is meant: the question is about the kinds alone.
  if (target.place === undefined) return 'inside'
  if (!holder.place || !target.place) return 'unknown'
  return isWithin(target.place, holder.place) ? 'inside' : 'outside'
}

/** 370102 lies in 370100 and in 370000. */
export function isWithin(place: string, area: string): boolean {
  const prefix = area.replace(/(?:00)+$/u, '')
  return place.length === PLACE_DIGITS && place.startsWith(prefix)
}

const basesOf = (found: readonly Grant[]): readonly Basis[] => [
  ...new Map(found.flatMap(({ basis }) => basis).map((each) => [`${each.source} ${each.article}`, each])).values(),
]

function isNotYet({ source }: Basis, day: string): boolean {
  const { effective } = sources[source]
  return effective !== '' && day.slice(0, effective.length) < effective
}

/** What a body of a kind may do at all, in the order of the table. */
export const powersOfKind = (kind: BodyKind): readonly Grant[] => grants.filter(({ holders }) => holders.includes(kind))
