import { APPROVAL_SHARE } from '../development/ballot-count.ts'
import { sources } from '../law/sources.ts'
import { isBehind } from '../procedures/social-organization/stage-order.ts'
import type { Stage } from '../procedures/social-organization/stages.ts'
import { atLeast, wordShare } from '../values/fraction.ts'
import { compareDates, daysBetween, type IsoDate, yearOf } from '../values/iso-date.ts'
import { fill, type WordData, type Worded } from '../worded.ts'
import { type History, type HistoryCode, type HistoryFinding, historyFindings } from './history.ts'
import { relationOf } from './same-organization.ts'

const ENQUIRY_DAYS_MIN = 30

/** Each check with the stage it speaks of: it is asked only when that stage lies behind. */
const checks: readonly { readonly stage: Stage; readonly find: (history: History) => HistoryFinding[] }[] = [
  { stage: 'proposal', find: ({ projectApprovedOn }) => dateUnknown(projectApprovedOn, 'projectApprovedOn') },
  // An enquiry that is still running has its days already.
  { stage: 'drafting', find: enquiry },
  { stage: 'examination', find: ({ examinedOn }) => dateUnknown(examinedOn, 'examinedOn') },
  { stage: 'examination', find: panel },
  { stage: 'examination', find: votes },
  { stage: 'approval', find: ({ approvedOn }) => dateUnknown(approvedOn, 'approvedOn') },
  { stage: 'publication', find: ({ publishedOn }) => dateUnknown(publishedOn, 'publishedOn') },
  { stage: 'publication', find: implementation },
  { stage: 'publication', find: numberYear },
  { stage: 'proposal', find: order },
]

/**
 * Where history did not meet a guard of the procedure (`deviation`), or where the record does not tell (`unknown`, which
 * is never a breach). A rule that was not in force on the day of the act is not asked. An empty list says only that
 * nothing was found.
 *
 * @basis GSP 14 (V2, in force 2019-01-09): enquiry, panel and vote; GSP 17 (V2): the number's year
 */
export function historyDeviations(history: History): HistoryFinding[] {
  return checks.flatMap(({ stage, find }) => (isBehind(history.reached, stage) ? find(history) : []))
}

/** What was found, in a sentence of both languages. */
export function wordFinding({ code, data }: Pick<HistoryFinding, 'code' | 'data'>): Worded {
  const { says } = historyFindings[code]
  return { zh: fill(says.zh, data, 'zh'), en: fill(says.en, data, 'en') }
}

const actTitles = {
  projectApprovedOn: { zh: '立项', en: 'the approval of the project' },
  enquiryFrom: { zh: '征求意见开始', en: 'the opening of the enquiry' },
  enquiryTo: { zh: '征求意见截止', en: 'the close of the enquiry' },
  examinedOn: { zh: '终审', en: 'the final examination' },
  approvedOn: { zh: '批准', en: 'the approval' },
  publishedOn: { zh: '发布', en: 'publication' },
  implementsOn: { zh: '实施', en: 'implementation' },
} as const satisfies Partial<Record<keyof History, Worded>>

const finding = (
  code: HistoryCode,
  verdict: HistoryFinding['verdict'],
  on: IsoDate | null,
  data: WordData = {},
): HistoryFinding => ({ code, verdict, data, on })

const dateUnknown = (day: IsoDate | null, act: keyof typeof actTitles): HistoryFinding[] =>
  day ? [] : [finding('DATE_UNKNOWN', 'unknown', null, { act: actTitles[act] })]

function enquiry({
  enquiryNotHeld,
  enquiryFrom: from,
  enquiryTo: to,
  publishedOn,
  examinedOn,
}: History): HistoryFinding[] {
  if (!wasInForce(to ?? examinedOn ?? publishedOn)) return []
  if (enquiryNotHeld) return [finding('ENQUIRY_NOT_HELD', 'deviation', null)]
  if (!from || !to) return [finding('ENQUIRY_DATES_UNKNOWN', 'unknown', from ?? to)]
  const days = daysBetween(from, to)
  return days < ENQUIRY_DAYS_MIN
    ? [finding('ENQUIRY_TOO_SHORT', 'deviation', to, { days, daysMin: ENQUIRY_DAYS_MIN, from, to })]
    : []
}

function panel({ panelEmployers, draftingOrganizations, examinedOn, publishedOn }: History): HistoryFinding[] {
  if (!wasInForce(examinedOn ?? publishedOn)) return []
  if (!panelEmployers) return [finding('PANEL_UNKNOWN', 'unknown', examinedOn)]
  return [...new Set(panelEmployers)].flatMap((employer) => conflictOf(employer, draftingOrganizations, examinedOn))
}

function conflictOf(employer: string, drafting: readonly string[], on: IsoDate | null): HistoryFinding[] {
  const same = drafting.find((organization) => relationOf(employer, organization) === 'same')
  if (same) return [finding('EXPERT_IN_CONFLICT', 'deviation', on, { organization: same })]
  const perhaps = drafting.find((organization) => relationOf(employer, organization) === 'perhaps')
  return perhaps ? [finding('EXPERT_MAYBE_IN_CONFLICT', 'unknown', on, { employer, organization: perhaps })] : []
}

function votes({ votes: counted, examinedOn, publishedOn }: History): HistoryFinding[] {
  if (!wasInForce(examinedOn ?? publishedOn)) return []
  if (!counted || counted.present < 1) return [finding('VOTES_UNKNOWN', 'unknown', examinedOn)]
  const share = { numerator: counted.agree, denominator: counted.present }
  return atLeast(share, APPROVAL_SHARE)
    ? []
    : [finding('VOTE_NOT_CARRIED', 'deviation', examinedOn, { counted: wordShare(share, APPROVAL_SHARE) })]
}

function implementation({ publishedOn, implementsOn }: History): HistoryFinding[] {
  if (!implementsOn) return dateUnknown(implementsOn, 'implementsOn')
  if (!publishedOn || compareDates(implementsOn, publishedOn) >= 0) return []
  return [finding('IMPLEMENTATION_BEFORE_PUBLICATION', 'deviation', implementsOn, { implementsOn, publishedOn })]
}

/** The text read does not say whether the year of approval or of publication counts: where they differ, it stays open. */
function numberYear({ numberYear: year, publishedOn, approvedOn }: History): HistoryFinding[] {
  if (year === null || !publishedOn || year === yearOf(publishedOn)) return []
  const isOfApproval = approvedOn !== null && year === yearOf(approvedOn)
  return [
    finding('NUMBER_YEAR_DIFFERS', isOfApproval ? 'unknown' : 'deviation', publishedOn, {
      year: String(year),
      publishedOn,
    }),
  ]
}

const IN_ORDER = ['projectApprovedOn', 'enquiryFrom', 'enquiryTo', 'examinedOn', 'approvedOn', 'publishedOn'] as const

/** Each act against the known one before it. */
function order(history: History): HistoryFinding[] {
  const known = IN_ORDER.flatMap((act) => (history[act] ? [{ act, on: history[act] }] : []))
  return known.flatMap((later, index) => {
    const earlier = known[index - 1]
    if (!earlier || compareDates(earlier.on, later.on) <= 0) return []
    return [
      finding('ACTS_OUT_OF_ORDER', 'deviation', later.on, {
        earlier: actTitles[earlier.act],
        earlierOn: earlier.on,
        later: actTitles[later.act],
        laterOn: later.on,
      }),
    ]
  })
}

/** A day that is not known may lie on either side; the rule is asked, and what it needs is unknown anyway. */
const wasInForce = (day: IsoDate | null): boolean => day === null || compareDates(day, sources.GSP.effective) >= 0
