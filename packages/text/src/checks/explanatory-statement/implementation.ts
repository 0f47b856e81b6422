import type { Check } from '../check.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { judgeSilence, type Topic } from './statement.ts'

const TOPICS: readonly Topic[] = [
  [
    'silent',
    /贯彻|过渡(?:期|办法|措施|时间)|实施的?(?:要求|建议|措施|方案|日期|日|准备)|建议[^。；]{0,20}实施|宣贯(?!材料)|(?:组织|技术)措施|推广(?:应用|实施|使用)/u,
  ],
]

export const implementation: Check = {
  id: 'W11',
  name: 'implementation',
  group: 'explanatory-statement',
  title: { zh: '贯彻措施和过渡期', en: 'implementation and transition' },
  why: {
    zh: '使用者需要时间和办法才能执行新要求，过渡期和措施要事先想好。',
    en: 'Users need time and means to follow new requirements; measures and transition are to be thought of beforehand.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    silent: {
      zh: '编制说明没有提出实施的措施、过渡期或实施日期的建议',
      en: 'the statement proposes no measures, transition or day of implementation',
    },
  },
  check: (text) => judgeSilence(text, TOPICS),
}
