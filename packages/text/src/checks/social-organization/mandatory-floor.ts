import type { Check } from '../check.ts'
import { isMandatory } from '../facts/mandatory.ts'
import { judgeFloor } from '../facts/weaker-bounds.ts'
import { groupProvisions } from './provisions-basis.ts'

export const mandatoryFloor: Check = {
  id: 'U07',
  name: 'mandatory-floor',
  group: 'social-organization',
  title: { zh: '不低于强制性标准', en: 'not below the mandatory floor' },
  why: {
    zh: '团体标准的技术要求不得低于强制性标准；是否可比、是否低于，要由人确认。',
    en: 'A group standard must not require less than a mandatory one; a person confirms that they compare.',
  },
  basis: [{ document: 'law', clause: '标准化法（2017），第二十一条', confidence: 'R' }, groupProvisions('第十二条')],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    weaker: {
      zh: '“{characteristic}”{found}，强制性标准{standard}为{expected}；请确认条件和方法是否相同',
      en: '“{characteristic}”: {found}; the mandatory {standard} says {expected}. Confirm that condition and method are the same',
    },
  },
  check: (text) => judgeFloor(text, isMandatory),
}
