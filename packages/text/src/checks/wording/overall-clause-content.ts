import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOf } from './provisions.ts'
import { demandsSomething, REQUIRING, type TitledContent, titledContents } from './titled-content.ts'

export const overallClauseContent: Check = {
  id: 'M15',
  name: 'overall-clause-content',
  group: 'wording',
  title: { zh: '总体原则、总则、总体要求', en: 'overall principles and requirements' },
  why: {
    zh: '原则指出方向，不含要求；总体要求则要有要求。',
    en: 'Principles point the way and require nothing; overall requirements do require.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.10', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    requirement: {
      zh: '“{title}”不含要求，“{found}”表示要求。宜移到“总体要求”，或改为陈述或推荐',
      en: '“{title}” holds no requirement; “{found}” makes one. Move it to “总体要求”, or state or recommend it',
    },
    'no-requirement': {
      zh: '“{title}”中没有要求。陈述和推荐用标题“总体原则”',
      en: '“{title}” holds no requirement. Statements and recommendations are titled “总体原则”',
    },
  },
  check: (text) => {
    const contents = titledContents(text, TITLES).filter(({ sentences }) => sentences.length > 0)
    return contents.length === 0 ? notApplicable('no-such-element') : found(contents.flatMap(faultsIn))
  },
}

const TITLES = /^(?:总体原则|总则|总体要求)$/u

function faultsIn(content: TitledContent): readonly FoundFault[] {
  const { title, at, modals } = content
  const requiring = modals.filter(({ modal }) => REQUIRING.has(modal))
  if (title !== '总体要求')
    return requiring.map((word) => ({ at: placeOf(word), message: 'requirement', data: { title, found: word.text } }))
  return demandsSomething(content) ? [] : [{ at, message: 'no-requirement', data: { title } }]
}
