import type { Worded } from '../../worded.ts'

/** What somebody may have to say about a standard in use. */
export const feedbackKinds = {
  feedback: { zh: '实施信息反馈', en: 'feedback from use' },
  amendment: { zh: '修改建议', en: 'proposal to amend' },
  problem: { zh: '使用中发现的问题', en: 'problem found in use' },
  conflict: { zh: '与其他标准不协调', en: 'conflict with another standard' },
  question: { zh: '请求解释', en: 'question on a clause' },
  challenge: { zh: '质疑', en: 'challenge' },
} as const satisfies Record<string, Worded>

export type FeedbackKind = keyof typeof feedbackKinds

/** How far a piece of feedback has come. It follows from the days on which the steps were taken. */
export const feedbackStates = {
  received: { zh: '待受理', en: 'to be accepted' },
  transferred: { zh: '已转办，待受理', en: 'transferred, to be accepted' },
  accepted: { zh: '已受理', en: 'accepted' },
  inHand: { zh: '办理中', en: 'in hand' },
  answered: { zh: '已答复', en: 'answered' },
  closed: { zh: '已办结', en: 'closed' },
} as const satisfies Record<string, Worded>

export type FeedbackState = keyof typeof feedbackStates

/** What an answer concludes. */
export const feedbackOutcomes = {
  explained: { zh: '已解释说明', en: 'explained' },
  review: { zh: '列入复审', en: 'to be taken up in review' },
  amendment: { zh: '拟以修改单修改', en: 'to be amended' },
  notAdopted: { zh: '未采纳', en: 'not adopted' },
} as const satisfies Record<string, Worded>

export type FeedbackOutcome = keyof typeof feedbackOutcomes

type Days = {
  readonly transferredOn: string | null
  readonly acceptedOn: string | null
  readonly inHandOn: string | null
  readonly answeredOn: string | null
  readonly closedOn: string | null
}

export function feedbackStateOf(days: Days): FeedbackState {
  if (days.closedOn) return 'closed'
  if (days.answeredOn) return 'answered'
  if (days.inHandOn) return 'inHand'
  if (days.acceptedOn) return 'accepted'
  return days.transferredOn ? 'transferred' : 'received'
}
