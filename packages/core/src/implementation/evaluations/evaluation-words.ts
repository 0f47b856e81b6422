import type { Worded } from '../../worded.ts'

export const evaluationStates = {
  planned: { zh: '已计划', en: 'Planned' },
  underWay: { zh: '评估中', en: 'Under way' },
  concluded: { zh: '已形成结论', en: 'Concluded' },
  published: { zh: '已公布', en: 'Published' },
} as const satisfies Record<string, Worded>

export type EvaluationState = keyof typeof evaluationStates

/** How the evaluator stands to whoever made the standard; to disclose it is compulsory. */
export const evaluatorRelations = {
  maker: { zh: '评估方就是制定方', en: 'The evaluator made the standard' },
  drafted: { zh: '评估方参加过起草', en: 'The evaluator took part in drafting' },
  funded: { zh: '评估费用由制定方承担', en: 'The maker pays for the evaluation' },
  affiliated: { zh: '与制定方有隶属或投资关系', en: 'Affiliated with the maker' },
  none: { zh: '没有上述关系', en: 'None of these' },
} as const satisfies Record<string, Worded>

export type EvaluatorRelation = keyof typeof evaluatorRelations

export const evaluatorKinds = {
  own: { zh: '自行评估', en: 'By oneself' },
  thirdParty: { zh: '委托第三方', en: 'By a third party' },
} as const satisfies Record<string, Worded>

export type EvaluatorKind = keyof typeof evaluatorKinds
