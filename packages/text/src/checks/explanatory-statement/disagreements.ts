import type { Check } from '../check.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { judgeSilence, type Topic } from './statement.ts'

const TOPICS: readonly Topic[] = [
  [
    'silent',
    /分歧|争议|不同意见|异议|意见[^。；]{0,12}处理|处理[^。；]{0,8}意见|意见较?(?:为)?集中|一致意见|采纳[^。；]{0,6}意见/u,
  ],
]

export const disagreements: Check = {
  id: 'W09',
  name: 'disagreements',
  group: 'explanatory-statement',
  title: { zh: '重大分歧意见的处理', en: 'disagreements and their handling' },
  why: {
    zh: '重大分歧怎么处理、依据是什么，没有分歧也要写明。',
    en: 'How major disagreements were handled and why is to be told; so is that there were none.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    silent: {
      zh: '编制说明没有写明有无重大分歧意见及其处理',
      en: 'the statement does not say whether there were major disagreements, or how they were handled',
    },
  },
  check: (text) => judgeSilence(text, TOPICS),
}
