import { pilotStates } from '@zhunsheng/core'

/** Words of the public pages of evaluations and pilots. */
export const publicWords = {
  title: { zh: '标准实施效果评估', en: 'Evaluations of the effect of standards' },
  titleOf: { zh: '{number} 实施效果评估', en: 'Evaluation of {number}' },
  lead: {
    zh: '已公布的评估，总分只按已评分的指标计算，并写明已评分的权重；另列范例和试点。',
    en: 'Published evaluations. A total is over what was scored, and the weight that was scored stands beside it; exemplary cases and pilots as well.',
  },
  exemplary: { zh: '范例', en: 'Exemplary cases' },
  all: { zh: '已公布的评估', en: 'Published evaluations' },
  pilots: { zh: '试点示范', en: 'Pilots' },
  none: { zh: '还没有。', en: 'None yet.' },
  noPilots: { zh: '还没有试点项目。', en: 'There is no pilot yet.' },
  period: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  totalOf: { zh: '总分 {total}，已评分的权重 {scored}', en: 'total {total}, weight scored {scored}' },
  unknown: { zh: '无法判定', en: 'cannot be told' },
  overdue: { zh: '已超过建设期', en: 'past its period' },
  pilotState: pilotStates,
  evaluator: { zh: '评估方', en: 'Evaluator' },
  maker: { zh: '标准制定方', en: 'Maker of the standard' },
  relation: { zh: '双方关系', en: 'How they stand' },
  system: { zh: '指标体系', en: 'Indicator system' },
  scope: { zh: '实施范围', en: 'Scope of implementation' },
  problems: { zh: '存在的问题', en: 'Problems' },
  suggestions: { zh: '改进建议', en: 'Suggestions' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  arithmetic: { zh: '评分与算式', en: 'Scores and arithmetic' },
  notNought: {
    zh: '“?”为不掌握，不计入总分，也不按零计。',
    en: '“?” is not known: left out of the total, never counted as 0.',
  },
  total: { zh: '总分', en: 'Total' },
  scored: { zh: '已评分的权重', en: 'Weight scored' },
  grade: { zh: '等级', en: 'Grade' },
  corrections: { zh: '更正', en: 'Corrections' },
} as const
