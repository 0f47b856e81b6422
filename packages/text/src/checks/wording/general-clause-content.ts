import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOf } from './provisions.ts'
import { demandsSomething, REQUIRING, type TitledContent, titledContents } from './titled-content.ts'

export const generalClauseContent: Check = {
  id: 'M14',
  name: 'general-clause-content',
  group: 'wording',
  title: { zh: '通用要求、通则、概述', en: 'general requirements, rules and overview' },
  why: {
    zh: '三个标题各有所指：通用要求只有要求，通则至少有一项要求，概述只作陈述。',
    en: 'Each title promises something: only requirements, at least one requirement, or statements only.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    weaker: {
      zh: '“{title}”只含要求，“{found}”不表示要求。宜改用标题“通则”，或移走这一条',
      en: '“{title}” holds requirements only; “{found}” makes none. Use the title “通则” or move the provision',
    },
    'no-requirement': {
      zh: '“{title}”中没有要求。只作陈述的用标题“概述”',
      en: '“{title}” holds no requirement. What only states facts is titled “概述”',
    },
    provision: {
      zh: '“{title}”只作陈述，“{found}”表示要求、推荐或允许。宜改用标题“通则”',
      en: '“{title}” states facts only; “{found}” makes a provision. Use the title “通则”',
    },
  },
  check: (text) => {
    const contents = titledContents(text, TITLES).filter(({ sentences }) => sentences.length > 0)
    return contents.length === 0 ? notApplicable('no-such-element') : found(contents.flatMap(faultsIn))
  },
}

const TITLES = /^(?:通用要求|通则|概述)$/u

type Word = TitledContent['modals'][number]

const WEAKER = ['should', 'should-not', 'may', 'need-not']

function faultsIn(content: TitledContent): readonly FoundFault[] {
  const { title, at, modals } = content
  const requiring = modals.filter(({ modal }) => REQUIRING.has(modal))
  const weaker = modals.filter(({ modal }) => WEAKER.includes(modal))
  const told = (message: string) => (word: Word) => ({
    at: placeOf(word),
    message,
    data: { title, found: word.text },
  })
  if (title === '概述') return [...requiring, ...weaker].map((word) => sure(word, told('provision')(word)))
  if (!demandsSomething(content)) return [{ at, message: 'no-requirement', data: { title } }]
  return title === '通用要求' ? weaker.filter(isProvision).map(told('weaker')) : []
}

/** 可以是 tells what is possible as often as what is allowed. */
const sure = ({ modal }: Word, fault: FoundFault): FoundFault =>
  modal === 'may' ? { ...fault, certainty: 'guessed' } : fault

/** A sentence that also requires is judged as a requirement. */
const isProvision = ({ sentence }: Word): boolean =>
  sentence.kind === 'recommendation' || sentence.kind === 'permission'
