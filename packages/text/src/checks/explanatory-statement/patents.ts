import type { Check } from '../check.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { judgeSilence, type Topic } from './statement.ts'

const TOPICS: readonly Topic[] = [['silent', /专利|知识产权/u]]

export const patents: Check = {
  id: 'W13',
  name: 'patents',
  group: 'explanatory-statement',
  title: { zh: '涉及专利的说明', en: 'statement on patents' },
  why: {
    zh: '是否涉及专利要明说，没有发现也要写明。',
    en: 'Whether patents are concerned is to be said; so is that none were found.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    silent: { zh: '编制说明没有涉及专利的说明', en: 'the statement says nothing of patents' },
  },
  check: (text) => judgeSilence(text, TOPICS),
}
