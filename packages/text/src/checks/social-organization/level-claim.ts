import type { Check } from '../check.ts'
import { judgePhrases, type Phrase } from './phrases.ts'

const PHRASES: readonly Phrase[] = [
  {
    pattern:
      /(?:国际|国内|世界|全球|全国|行业)(?:上)?(?:领先|先进|首创|一流|顶尖|唯一)(?:水平|地位)?|填补(?:了)?[^，。；]{0,12}空白|独一无二|遥遥领先/u,
    unless: /国际先进标准|国外先进标准|国际先进水平的?要求/u,
    message: 'claim',
  },
]

export const levelClaim: Check = {
  id: 'U12',
  name: 'level-claim',
  group: 'social-organization',
  title: { zh: '水平的宣称', en: 'claims of level' },
  why: {
    zh: '标准规定要求，不宣传水平；“领先”“填补空白”没有人能照着做，也没有人能检验。',
    en: 'A standard sets requirements and does not advertise; nobody can follow or verify a claim of leadership.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    claim: {
      zh: '“{found}”是对水平的宣称，不宜写进标准',
      en: '“{found}” claims a level, which has no place in a standard',
    },
  },
  check: (text) => judgePhrases(text, PHRASES, ({ passage }) => passage.block.element !== 'bibliography'),
}
