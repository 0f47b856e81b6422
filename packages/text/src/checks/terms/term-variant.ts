import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

/** Characters and words that are written for each other. Only a term that differs in one of them is its variant. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['唯一', '惟一'],
  ['账', '帐'],
  ['登录', '登陆'],
  ['其他', '其它'],
  ['黏', '粘'],
  ['阈', '阀'],
  ['图像', '图象'],
  ['成像', '成象'],
  ['模版', '模板'],
  ['连接', '联接'],
  ['覆盖', '复盖'],
]

const ELEMENTS: ReadonlySet<string> = new Set(['scope', 'terms', 'symbols', 'core', 'annex', 'introduction'])
const LENGTH_MIN = 3

export const termVariant: Check = {
  id: 'D10',
  name: 'term-variant',
  group: 'terms',
  title: { zh: '术语用字一致', en: 'spelling of terms' },
  why: {
    zh: '同一概念用两种写法，读者会以为是两个概念。',
    en: 'Two spellings of one concept are taken for two concepts.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'high',
  fix: 'suggested',
  state: 'trial',
  messages: {
    variant: { zh: '此处写作“{found}”，界定的术语是“{term}”', en: '“{found}” here; the term defined is “{term}”' },
  },
  check: (text) => {
    const { facts } = text
    if (facts.terms.length === 0) return notApplicable('nothing-to-check')
    const variants = variantsOf(text)
    const passages = facts.passages.filter(
      ({ block }) => ELEMENTS.has(block.element) && block.kind !== 'contents-entry',
    )
    return found(variants.flatMap((variant) => passages.flatMap((passage) => faultsIn(passage, variant))))
  },
}

type Variant = { readonly term: string; readonly words: string }

/** A variant that is a term or another designation itself is meant as it stands. */
function variantsOf({ facts }: CheckedText): readonly Variant[] {
  const defined = new Set(facts.terms.flatMap(({ term, synonyms }) => [term, ...synonyms]))
  return facts.terms.flatMap(({ term }) =>
    term.length < LENGTH_MIN
      ? []
      : ALIKE.flatMap(([one, other]) => [
          { term, words: term.replace(one, other) },
          { term, words: term.replace(other, one) },
        ]).filter(({ words }) => words !== term && !defined.has(words)),
  )
}

function faultsIn({ text, place }: Passage, { term, words }: Variant): readonly FoundFault[] {
  const faults: FoundFault[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) {
    const at = place(from, from + words.length)
    faults.push({ at, message: 'variant', data: { found: words, term }, edits: [{ at, replacement: term }] })
  }
  return faults
}
