import { compareDates, type History, isIsoDate, Refusal, type Stage } from '@zhunsheng/core'
import type { HistoryInput } from './history-input.ts'

/** The further days of a published standard; a running project has none of them. */
export type LaterDays = {
  readonly publishedOn?: string
  readonly implementsOn?: string
  readonly lastReviewOn?: string
  readonly withdrawnOn?: string
}

const pastDays = {
  projectApprovedOn: '立项日期',
  enquiryFrom: '征求意见起',
  examinedOn: '终审日期',
  approvedOn: '批准日期',
  publishedOn: '发布日期',
  lastReviewOn: '最近复审日期',
  withdrawnOn: '废止日期',
  formerTitleUntil: '原名称用至',
} as const satisfies Partial<Record<keyof (HistoryInput & LaterDays), string>>

/**
 * Refuses what cannot be so and is therefore mistyped: a past act in the future (`DATE_IN_FUTURE`), an end before its
 * beginning, more votes than voters, an organization twice. What was done badly is not mistyped: that is recorded.
 */
export function requirePlausible(input: HistoryInput & LaterDays, today: string): void {
  for (const [name, field] of Object.entries(pastDays) as [keyof typeof pastDays, string][]) {
    const on = input[name]
    if (on && compareDates(on, today) > 0) throw new Refusal('DATE_IN_FUTURE', { field })
  }
  if (input.enquiryFrom && input.enquiryTo && compareDates(input.enquiryTo, input.enquiryFrom) < 0)
    throw new Refusal('TAKEOVER_DATES_REVERSED', { field: '征求意见止' })
  if ((input.votesAgree ?? 0) > (input.votesPresent ?? Number.POSITIVE_INFINITY))
    throw new Refusal('TAKEOVER_VOTES_EXCEED', { agree: input.votesAgree ?? 0, present: input.votesPresent ?? 0 })
  requireOnce((input.draftingOrganizations ?? []).map(({ name }) => name))
}

function requireOnce(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Refusal('PARTICIPANT_TWICE', { organization: twice })
}

/** The history as core judges it. */
export function historyOf(input: HistoryInput & LaterDays, reached: Stage, numberYear: number | null): History {
  const { votesPresent: present, votesAgree: agree } = input
  return {
    reached,
    numberYear,
    projectApprovedOn: input.projectApprovedOn ?? null,
    enquiryNotHeld: input.enquiryNotHeld ?? false,
    enquiryFrom: input.enquiryFrom ?? null,
    enquiryTo: input.enquiryTo ?? null,
    examinedOn: input.examinedOn ?? null,
    approvedOn: input.approvedOn ?? null,
    publishedOn: input.publishedOn ?? null,
    implementsOn: input.implementsOn ?? null,
    draftingOrganizations: (input.draftingOrganizations ?? []).map(({ name }) => name),
    panelEmployers: input.panelEmployers && input.panelEmployers.length > 0 ? input.panelEmployers : null,
    votes: present === undefined || agree === undefined ? null : { present, agree },
  }
}

/** The earliest day that the history knows; null where it knows none. */
export function earliestDay(history: History): string | null {
  const { projectApprovedOn, enquiryFrom, enquiryTo, examinedOn, approvedOn, publishedOn } = history
  return (
    [projectApprovedOn, enquiryFrom, enquiryTo, examinedOn, approvedOn, publishedOn]
      .filter(isIsoDate)
      .sort(compareDates)[0] ?? null
  )
}
