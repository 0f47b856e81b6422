import type { Check } from '../check.ts'
import { found } from '../outcome.ts'
import { isBlank, onWholeCover } from './cover-page.ts'

export const filingNumber: Check = {
  id: 'C12',
  name: 'filing-number',
  group: 'cover',
  title: { zh: '备案号', en: 'filing number' },
  why: {
    zh: '行业标准的封面给出备案号，用来查对备案记录；备案的做法可能已有变化。',
    en: 'The filing number leads to the record of filing; the practice of filing may have changed since.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }],
  modality: 'may',
  appliesTo: { levels: ['sector'], stages: ['published'] },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    missing: { zh: '行业标准的封面没有备案号', en: 'The cover of a sector standard shows no filing number' },
  },
  check: (text) =>
    onWholeCover(text, ({ first, start, certaintyOfMissing }) => {
      const field = first('filing-number')
      if (field && /\d/u.test(field.value) && !isBlank(field.value)) return found([])
      const at = field ? { block: field.block, from: field.from, to: field.to } : start
      return found([{ at, message: 'missing', certainty: certaintyOfMissing }])
    }),
}
