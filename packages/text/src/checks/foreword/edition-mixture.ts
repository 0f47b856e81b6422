import type { Check, Edition, FoundFault } from '../check.ts'
import type { Passage } from '../checked-text.ts'
import { found } from '../outcome.ts'

/**
 * Phrases of the foreword that the two editions worded differently. The basis, the patent sentence, the lead-in of the
 * references and the name 本文件 are judged by checks of their own.
 */
export const editionMixture: Check = {
  id: 'F13',
  name: 'edition-mixture',
  group: 'foreword',
  title: { zh: '两版用语混杂', en: 'mixture of editions' },
  why: {
    zh: '固定用语属于另一版，说明文本从旧稿拼接而来，别处也要核对。',
    en: 'A fixed phrase of the other edition shows that text was taken over; other places need a look too.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { editions: ['2009', '2020'], notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    found: {
      zh: '“{found}”是 {other} 年版的用语；按 {own} 年版检查，用“{replacement}”',
      en: '“{found}” is a phrase of the edition of {other}; checked by that of {own}, it is “{replacement}”',
    },
    adoption: {
      zh: '“{found}”是 2009 年版时期的写法；按 2020 年版检查，一般只写“{replacement}”，不写采用的方法（待核）',
      en: '“{found}” is how texts of the edition of 2009 put it; by that of 2020 it is just “{replacement}”, without the method (to be verified)',
    },
  },
  check: ({ profile, facts }) => {
    const own = profile.edition ?? '2020' // known: the check applies to texts of either edition only
    const places = facts.passages.filter(({ block }) => block.element === 'foreword')
    return found(places.flatMap((passage) => [...faultsIn(passage, own), ...methodOfAdoption(passage, own)]))
  },
}

/** The same thing said in each edition. */
const PHRASES: readonly {
  readonly '2009': readonly [RegExp, string]
  readonly '2020': readonly [RegExp, string]
}[] = [
  {
    '2009': [/除编辑性修改外/u, '除编辑性修改外'],
    '2020': [/除结构调整和编辑性改动外/u, '除结构调整和编辑性改动外'],
  },
  {
    '2009': [/所代替标准(?=的历次版本)/u, '所代替标准'],
    '2020': [/所代替文件(?=的历次版本)/u, '所代替文件'],
  },
]

/** The method of adoption was told with the degree until 2020. */
const METHOD = /(?:使用)?(?:翻译法|重新起草法)(?<degree>等同|修改)采用/u

function methodOfAdoption({ text, place }: Passage, own: Edition): readonly FoundFault[] {
  const match = own === '2020' ? METHOD.exec(text) : null
  const degree = match?.groups?.['degree']
  // What tells of a former edition quotes how that one adopted it.
  if (!match || degree === undefined || /代替|历次|年版/u.test(text.slice(0, match.index))) return []
  const data = { found: match[0], replacement: `${degree}采用` }
  const at = place(match.index, match.index + match[0].length)
  return [{ at, message: 'adoption', data, certainty: 'likely' }]
}

function faultsIn({ text, place }: Passage, own: Edition): readonly FoundFault[] {
  const other = own === '2020' ? '2009' : '2020'
  return PHRASES.flatMap((phrase): FoundFault[] => {
    const [pattern] = phrase[other]
    const [, replacement] = phrase[own]
    const match = pattern.exec(text)
    if (!match) return []
    const [words] = match
    const at = place(match.index, match.index + words.length)
    return [{ at, message: 'found', data: { found: words, other, own, replacement }, edits: [{ at, replacement }] }]
  })
}
