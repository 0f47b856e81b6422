import type { Check } from '../check.ts'
import { isMandatory } from '../facts/mandatory.ts'
import { citesNormatively, judgeFloor } from '../facts/weaker-bounds.ts'

export const selfDeclared: Check = {
  id: 'L07',
  name: 'self-declared',
  group: 'across-documents',
  title: { zh: '自我声明公开的标准', en: 'self-declared standard' },
  why: {
    zh: '企业声明的指标低于所引用的推荐性标准时，应当明示，使用者才不会误认为达到了那份标准。',
    en: 'An enterprise that declares less than a standard it cites is to say so, or users think it meets that standard.',
  },
  basis: [{ document: 'law', clause: '企业标准化促进办法（2023），第十四条', confidence: 'R' }],
  modality: 'should',
  appliesTo: { paper: 'standard', levels: ['enterprise'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    weaker: {
      zh: '“{characteristic}”{found}，所引用的{standard}为{expected}；请确认，低于的要明示',
      en: '“{characteristic}”: {found}; {standard}, which is cited, says {expected}. Confirm, and say so where it is less',
    },
  },
  check: (text) => judgeFloor(text, (other) => !isMandatory(other) && citesNormatively(text, other)),
}
