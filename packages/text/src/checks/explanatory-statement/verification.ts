import type { Check } from '../check.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { judgeSilence, type Topic } from './statement.ts'

const TOPICS: readonly Topic[] = [
  ['verification', /试验|验证|实验|测试|检测数据|试用|试点|示范/u],
  ['effect', /经济|效益|效果|成本|收益|影响分析|有利于/u],
]

export const verification: Check = {
  id: 'W06',
  name: 'verification',
  group: 'explanatory-statement',
  title: { zh: '试验验证和经济效果', en: 'verification and effect' },
  why: {
    zh: '没有验证过的指标和方法，实施时会落空；技术经济论证说明它值不值得。',
    en: 'Values and methods that nobody tried fail in practice; the argument of cost and benefit says whether they are worth it.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    verification: {
      zh: '编制说明没有写明试验或验证的情况',
      en: 'the statement does not tell of tests or verification',
    },
    effect: {
      zh: '编制说明没有技术经济论证，也没有写明预期效果',
      en: 'the statement neither weighs cost and benefit nor names the effect expected',
    },
  },
  check: (text) => judgeSilence(text, TOPICS),
}
