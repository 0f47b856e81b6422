import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { listedAbbreviationsOf, unexplainedAbbreviationsOf } from './abbreviations.ts'

export const abbreviationUnexplained: Check = {
  id: 'D11',
  name: 'abbreviation-unexplained',
  group: 'terms',
  title: { zh: '缩略语首次使用时给出全称', en: 'abbreviation introduced' },
  why: {
    zh: '同一缩略语在不同领域含义不同，不给全称就可能误解。',
    en: 'One abbreviation means different things in different fields; without its full form it is misread.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.3', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    unexplained: {
      zh: '缩略语“{letters}”首次使用时没有给出全称',
      en: 'The abbreviation “{letters}” is used without its full form',
    },
  },
  check: (text) => {
    // Where there is a list, what it lacks is told by the check of the list.
    if (listedAbbreviationsOf(text)) return notApplicable('nothing-to-check')
    return found(
      unexplainedAbbreviationsOf(text).map(({ letters, at }) => ({ at, message: 'unexplained', data: { letters } })),
    )
  },
}
