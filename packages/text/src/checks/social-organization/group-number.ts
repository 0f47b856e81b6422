import { malformedNumberWords, numberKinds, parseStandardNumber } from '@zhunsheng/core'
import type { Check } from '../check.ts'
import { found, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import { hasBlanks, numberOnCover } from '../profile/number-level.ts'
import { groupProvisions } from './provisions-basis.ts'

export const groupNumber: Check = {
  id: 'U01',
  name: 'group-number',
  group: 'social-organization',
  title: { zh: '团体标准编号', en: 'number of a group standard' },
  why: {
    zh: '编号写成别的样子，平台登记不了，别人也引用不了。',
    en: 'A number in another form can be neither registered nor cited.',
  },
  basis: [groupProvisions('第十七条')],
  modality: 'shall',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    malformed: {
      zh: '“{found}”不是团体标准编号（如 T/ABC 1—2026）：{reason}',
      en: '“{found}” is no number of a group standard, such as T/ABC 1—2026: {reasonEnglish}',
    },
    'other-kind': {
      zh: '按团体标准检查，编号“{found}”却是{kind}的编号',
      en: 'checked as a group standard; “{found}” is the number of a {kindEnglish}',
    },
  },
  check: ({ document }) => {
    const [field] = coverFields(document, 'number')
    if (!field) return unknown('no-such-element')
    const at = placeOfField(field)
    const number = numberOnCover(field.value)
    if (number?.kind === 'group') return found([])
    if (number) {
      const { zh, en } = numberKinds[number.kind]
      const data = { found: field.value, kind: zh, kindEnglish: en.toLowerCase() }
      return found([{ at, message: 'other-kind', data }])
    }
    const parsed = parseStandardNumber(field.value.trim())
    if (hasBlanks(field.value) || parsed.kind !== 'malformed') return unknown('needs-a-person')
    const reason = malformedNumberWords[parsed.code]
    return found([
      { at, message: 'malformed', data: { found: field.value, reason: reason.zh, reasonEnglish: reason.en } },
    ])
  },
}
