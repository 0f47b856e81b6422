import type { Check } from '../check.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { judgeSilence, type Topic } from './statement.ts'

const TOPICS: readonly Topic[] = [
  ['principles', /原则/u],
  [
    'grounds',
    /(?:内容|指标|参数|要求|条款|限值)[^。；]{0,16}(?:依据|论据|根据|理由|来源)|(?:编制|制定|起草|确定)依据|(?:依据|根据|参照|参考)[^。；]{0,40}(?:确定|制定|编制|统一|规定)|论据/u,
  ],
]

export const principles: Check = {
  id: 'W04',
  name: 'principles',
  group: 'explanatory-statement',
  title: { zh: '编制原则和主要内容的依据', en: 'principles and basis' },
  why: {
    zh: '指标为什么这样定，要有数据、试验或统计作依据，否则审查无从判断。',
    en: 'Why a value is what it is must rest on data, tests or statistics, or nobody can examine it.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    principles: { zh: '编制说明没有写明编制原则', en: 'the statement does not give the principles of drafting' },
    grounds: {
      zh: '编制说明没有写明主要内容的依据',
      en: 'the statement does not say what the main provisions rest on',
    },
  },
  check: (text) => judgeSilence(text, TOPICS),
}
