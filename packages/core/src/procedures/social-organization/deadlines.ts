import { addDays } from '../../values/iso-date.ts'
import { computeDue } from '../../values/period.ts'
import type { Due } from '../procedure.ts'
import type { Facts } from './facts.ts'

/** The clocks of this procedure by name, for lists; the functions below compute them. */
export const deadlineTitles = {
  'enquiry-close': {
    title: { zh: '征求意见截止', en: 'Public enquiry closes' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
  },
  'department-replies': {
    title: { zh: '主管部门答复期限（组织规则）', en: 'Departments’ replies (own rule)' },
    basis: [{ source: 'ORG', article: '', confidence: 'H' }],
  },
  review: {
    title: { zh: '复审到期（组织规则）', en: 'Review due (own rule)' },
    basis: [{ source: 'ORG', article: '', confidence: 'H' }],
  },
} as const satisfies Record<string, Pick<Due, 'title' | 'basis'>>

/** What runs in a project of this procedure, each computed from the facts with its explanation. */
export const deadlines: readonly ((facts: Facts) => Due | null)[] = [enquiryClose, departmentReplies, reviewDue]

/** The day after which the enquiry may be closed. The period is "at least", so it is not carried over a holiday. */
function enquiryClose({ stage, enquiry }: Facts): Due | null {
  if (stage !== 'enquiry' || !enquiry) return null
  return {
    name: 'enquiry-close',
    ...deadlineTitles['enquiry-close'],
    due: enquiry.closesOn,
    provisional: false,
    steps: [{ code: 'ENQUIRY_PERIOD_SET', data: { opensOn: enquiry.opensOn, closesOn: enquiry.closesOn } }],
  }
}

/** The last day on which a department that has its letter may still answer, by the organization's own period. */
function departmentReplies({ hearings, rules, stage }: Facts): Due | null {
  if (stage !== 'enquiry' && stage !== 'disposition') return null
  const waiting = hearings.flatMap(({ deliveredOn, repliedOn }) => (deliveredOn && !repliedOn ? [deliveredOn] : []))
  const latest = waiting.sort().at(-1)
  if (!latest) return null
  return {
    name: 'department-replies',
    ...deadlineTitles['department-replies'],
    due: addDays(latest, rules.departmentReplyDays),
    provisional: false,
    steps: [{ code: 'OWN_PERIOD', data: { from: latest, days: rules.departmentReplyDays } }],
  }
}

/** The organization's own review day: the law page knows no statutory period. A replaced edition is not reviewed. */
function reviewDue({ stage, publishedOn, lastReviewOn, replacedFrom, rules, calendar }: Facts): Due | null {
  const from = lastReviewOn ?? publishedOn
  if ((stage !== 'implementation' && stage !== 'review') || !from || replacedFrom) return null
  const computed = computeDue({
    trigger: from,
    length: rules.reviewPeriodMonths,
    unit: 'month',
    calendar,
    rollsOver: false,
  })
  return {
    name: 'review',
    ...deadlineTitles.review,
    due: computed.due,
    provisional: computed.provisional,
    steps: computed.steps,
  }
}
