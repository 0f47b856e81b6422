import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { elementOf, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

/** Methods, algorithms and syntaxes end in the same character as laws. */
const LAW_NAME =
  /(?:(?<![方做算语用写疗办想看说手书魔])法|条例|(?:管理|暂行|实施|监督|试行)办法|管理规定|若干规定|实施细则|管理规则)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?$/u
const OF_THE_STATE = /^《?中华人民共和国/u

/** Only what the text itself demands: 应符合……法律法规. What the law demands is said with 必须. */
const DEMANDED =
  /应(?:当)?(?:遵守|符合|满足|遵循|执行|按照?)(?<object>(?:国家|地方|当地|我国|现行)?(?:的)?(?:有关|相关|现行)?(?:的)?(?:国家)?(?:法律(?:[、和]?(?:行政)?法规)?|法规|政策)(?:[^，。；]{0,14}(?:规定|要求))?)/gu
const CITED_LAW = /应(?:当)?(?:遵守|符合|满足|遵循|执行|按照?)[^，。；《]{0,8}《(?<name>[^《》]{2,40})》/gu

export const lawAsReference: Check = {
  id: 'R19',
  name: 'law-as-reference',
  group: 'references',
  title: { zh: '规范性引用了法律法规', en: 'law as a normative reference' },
  why: {
    zh: '法律法规本来就要遵守，不需要由标准提出要求。',
    en: 'Laws bind by themselves; a standard does not demand that they be kept.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.4.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'food-safety'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    listed: {
      zh: '“{found}”是法律、法规或政策性文件，不作规范性引用，不列入清单',
      en: '“{found}” is a law, regulation or policy; it is not cited normatively nor listed',
    },
    demanded: {
      zh: '不写“{found}”这样的要求；需要说明外部约束时，写明出处并用“必须”',
      en: '“{found}” is no requirement of a standard; for an outside constraint name the source and say “必须”',
    },
  },
  implies: ['M19'],
  check: (text) => {
    const entries = normativeEntriesOf(text)
    const sentences = demandsIn(text)
    if (entries.length === 0 && sentences.length === 0 && !elementOf(text, 'core'))
      return notApplicable('nothing-to-check')
    return found([...listedLaws(text), ...sentences.flatMap((each) => demandedIn(each))])
  },
}

const listedLaws = (text: CheckedText): readonly FoundFault[] =>
  normativeEntriesOf(text)
    .filter(({ identifier, title }) => identifier === null && isLaw(title.replace(/[。；;]\s*$/u, '')))
    .map((entry) => ({ at: placeOfEntry(entry), message: 'listed', data: { found: entry.title } }))

function isLaw(title: string): boolean {
  const name = title.replace(/^《(?<name>[^《》]+)》.*$/u, '$<name>').trim()
  return LAW_NAME.test(name) && (OF_THE_STATE.test(name) || !/标准|规范|规程|指南|试验|测定/u.test(name))
}

const ELEMENTS: ReadonlySet<string> = new Set(['core', 'annex', 'terms'])

const demandsIn = ({ facts }: CheckedText) =>
  facts.sentences.filter(
    ({ modals, passage: { block } }) =>
      modals.some(({ modal }) => modal === 'shall') &&
      ELEMENTS.has(block.element) &&
      block.kind !== 'note' &&
      block.kind !== 'example',
  )

function demandedIn({ text, from, passage }: ReturnType<typeof demandsIn>[number]): readonly FoundFault[] {
  const matches = [...matchesOf(text, DEMANDED), ...matchesOf(text, CITED_LAW)].filter(({ groups }) => {
    const name = groups?.['name']
    return name === undefined || isLaw(name)
  })
  return matches.map(({ index, 0: words }) => ({
    at: passage.place(from + index, from + index + words.length),
    message: 'demanded',
    data: { found: words },
  }))
}
