import { type IsoDate, isIsoDate } from '../../values/iso-date.ts'
import { malformedNumberWords, parseStandardNumber } from '../../values/standard-number.ts'
import type { WordData, Worded } from '../../worded.ts'
import type { Claim } from './claim.ts'
import { levels, placeOf } from './levels.ts'

/** What is wrong with a row of a catalogue. A refused row is not entered; a warned one is, with the warning kept. */
export type ClaimReason = { readonly code: ClaimReasonCode; readonly data: WordData }

export type ClaimReasonCode = keyof typeof claimReasons

export const claimReasons = {
  NUMBER_MISSING: { severity: 'refused', zh: '没有编号', en: 'The number is missing' },
  NUMBER_UNREADABLE: {
    severity: 'refused',
    zh: '编号“{number}”不可识别：{why}',
    en: 'The number “{number}” cannot be read: {why}',
  },
  DATE_MALFORMED: { severity: 'refused', zh: '{field}“{value}”不是日期', en: '{field} “{value}” is no date' },
  REPLACES_ITSELF: { severity: 'refused', zh: '标准不能代替自己', en: 'A standard cannot replace itself' },
  TITLE_MISSING: { severity: 'warning', zh: '没有名称', en: 'The title is missing' },
  LEVEL_DIFFERS: {
    severity: 'warning',
    zh: '来源写作“{given}”，按编号是{level}；以编号为准',
    en: 'The source says “{given}”, the number says {level}; the number decides',
  },
  YEAR_DIFFERS: {
    severity: 'warning',
    zh: '编号的年代号是 {year}，发布日期是 {publishedOn}',
    en: 'The year of the number is {year}, the day of publication {publishedOn}',
  },
  IN_FORCE_BEFORE_PUBLISHED: {
    severity: 'warning',
    zh: '实施日期 {implementsOn} 早于发布日期 {publishedOn}',
    en: 'In force on {implementsOn}, before it was published on {publishedOn}',
  },
  WITHDRAWN_BEFORE_IN_FORCE: {
    severity: 'warning',
    zh: '废止日期 {withdrawnOn} 早于实施日期 {implementsOn}',
    en: 'Withdrawn on {withdrawnOn}, before it was in force on {implementsOn}',
  },
  PUBLISHED_IN_FUTURE: {
    severity: 'warning',
    zh: '发布日期 {publishedOn} 在来源读取日之后',
    en: 'Published on {publishedOn}, after the day the source was read',
  },
  PLAN_AS_STANDARD: {
    severity: 'warning',
    zh: '是计划号，不是标准编号；按计划收录',
    en: 'A plan number and not that of a standard; entered as a plan',
  },
} as const satisfies Record<string, Worded & { readonly severity: 'refused' | 'warning' }>

const DAYS = ['publishedOn', 'implementsOn', 'withdrawnOn'] as const

/**
 * What is wrong with a claim, in the order in which a person would mend it. `givenLevel` is the level code that the source
 * itself states, `givenWords` its words for it; `asOf` the day on which the source was read.
 */
export function checkClaim(
  claim: Claim,
  given: { readonly asOf: IsoDate; readonly level?: string | undefined; readonly levelWords?: string | undefined },
): ClaimReason[] {
  const number = parseStandardNumber(claim.number)
  if (claim.number.trim() === '') return [{ code: 'NUMBER_MISSING', data: {} }]
  if (number.kind === 'malformed')
    return [{ code: 'NUMBER_UNREADABLE', data: { number: claim.number, why: malformedNumberWords[number.code] } }]
  const place = placeOf(number)
  const reasons: ClaimReason[] = []
  const add = (code: ClaimReasonCode, data: WordData = {}) => reasons.push({ code, data })
  for (const field of DAYS)
    if (claim[field] !== undefined && !isIsoDate(claim[field])) add('DATE_MALFORMED', { field, value: claim[field] })
  if (claim.replaces?.includes(number.canonical)) add('REPLACES_ITSELF')
  if (!claim.title?.trim()) add('TITLE_MISSING')
  if (number.kind === 'planNumber') add('PLAN_AS_STANDARD')
  else if (given.level !== undefined && given.level !== place.level)
    add('LEVEL_DIFFERS', { given: given.levelWords ?? given.level, level: levels[place.level] ?? place.level })
  checkDays(claim, number.amends ? number.sheetYear : number.year, given.asOf, add)
  return reasons
}

type Add = (code: ClaimReasonCode, data?: WordData) => void

/** Only days that are days are compared. */
function checkDays(
  { publishedOn, implementsOn, withdrawnOn }: Claim,
  year: number | undefined,
  asOf: IsoDate,
  add: Add,
): void {
  if (isIsoDate(publishedOn)) {
    if (year !== undefined && Number(publishedOn.slice(0, YEAR_DIGITS)) !== year)
      add('YEAR_DIFFERS', { year, publishedOn })
    if (publishedOn > asOf) add('PUBLISHED_IN_FUTURE', { publishedOn })
    if (isIsoDate(implementsOn) && implementsOn < publishedOn)
      add('IN_FORCE_BEFORE_PUBLISHED', { implementsOn, publishedOn })
  }
  if (isIsoDate(withdrawnOn) && isIsoDate(implementsOn) && withdrawnOn < implementsOn)
    add('WITHDRAWN_BEFORE_IN_FORCE', { withdrawnOn, implementsOn })
}

const YEAR_DIGITS = 4

/** Whether a row with these reasons is entered all the same. */
export const isRefused = (reasons: readonly ClaimReason[]): boolean =>
  reasons.some(({ code }) => claimReasons[code].severity === 'refused')
