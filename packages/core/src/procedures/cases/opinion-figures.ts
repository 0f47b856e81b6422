import type { Worded } from '../../worded.ts'

/** Below so many opinions no days and no share are shown: they would say more of chance than of the body. */
export const OPINIONS_MIN = 5

/** The acts by which 审评 gives its opinion, and what the decision after it may be called. */
export const opinionActs = {
  assess: { zh: '立项评估', en: 'Assessment of applications' },
  check: { zh: '报批审核', en: 'Check before approval' },
} as const satisfies Record<string, Worded>

export type OpinionAct = keyof typeof opinionActs

/** One opinion that was given, with the act that decided next on the same case; null while nobody has. */
export type OpinionGiven = {
  readonly act: OpinionAct
  readonly recommendation: string
  readonly decidedBy: string | null
}

/** Acts that decide on a case after an opinion: the first of them after it counts. */
export const decidingActs: Readonly<Record<OpinionAct, readonly string[]>> = {
  assess: ['give-notice', 'issue-plan', 'refuse', 'assess'],
  check: ['publish', 'return-dossier', 'check'],
}

/** What overturns an opinion: the decision says the opposite of what was recommended. */
export const overturning: Readonly<Record<OpinionAct, Readonly<Record<string, readonly string[]>>>> = {
  assess: { recommend: ['refuse'], reject: ['give-notice', 'issue-plan'] },
  check: { approve: ['return-dossier'], back: ['publish'] },
}

/** Whether the decision after an opinion overturned it; null while nothing is decided. */
export function isOverturned({ act, recommendation, decidedBy }: OpinionGiven): boolean | null {
  if (decidedBy === null || decidedBy === act) return null
  return overturning[act][recommendation]?.includes(decidedBy) ?? false
}

export const opinionFigureWords = {
  days: {
    zh: '从开始到完成的自然日，中位数 / 第 90 百分位',
    en: 'calendar days from start to end, median / 90th percentile',
  },
  workload: { zh: '已填报的人日合计，括号内为填报件数', en: 'person-days told in all; in brackets how many told them' },
  overturned: {
    zh: '其后的决定与所提意见相反的件数 ÷ 已有决定的件数',
    en: 'decisions contrary to the opinion ÷ opinions on which something was decided',
  },
  upheld: { zh: '申诉成立的件数 ÷ 已决定的申诉', en: 'appeals upheld ÷ appeals decided' },
  tooFew: { zh: `少于 ${OPINIONS_MIN} 件，不显示`, en: `fewer than ${OPINIONS_MIN}, not shown` },
} as const satisfies Record<string, Worded>
