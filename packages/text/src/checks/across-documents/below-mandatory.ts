import type { Check } from '../check.ts'
import { isMandatory } from '../facts/mandatory.ts'
import { judgeFloor } from '../facts/weaker-bounds.ts'

export const belowMandatory: Check = {
  id: 'L01',
  name: 'below-mandatory',
  group: 'across-documents',
  title: { zh: '低于强制性标准的指标', en: 'value below the mandatory floor' },
  why: {
    zh: '推荐性标准的技术要求不得低于强制性国家标准；条件和方法是否相同要由人确认。',
    en: 'A voluntary standard must not require less than a mandatory one; a person confirms that they compare.',
  },
  basis: [{ document: 'law', clause: '标准化法（2017），第二十一条', confidence: 'R' }],
  modality: 'should',
  // Group standards have U07.
  appliesTo: { paper: 'standard', levels: ['national', 'sector', 'local', 'enterprise', 'guidance'] },
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
