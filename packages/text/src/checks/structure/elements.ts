import type { Worded } from '@zhunsheng/core'
import type { Block, ElementName } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'

/** The elements by their titles, in the order of GB/T 1.1—2020, 6.2, table 3. */
export const ELEMENTS = {
  cover: { zh: '封面', en: 'cover' },
  contents: { zh: '目次', en: 'contents' },
  foreword: { zh: '前言', en: 'foreword' },
  introduction: { zh: '引言', en: 'introduction' },
  scope: { zh: '范围', en: 'scope' },
  'normative-references': { zh: '规范性引用文件', en: 'normative references' },
  terms: { zh: '术语和定义', en: 'terms and definitions' },
  symbols: { zh: '符号和缩略语', en: 'symbols and abbreviated terms' },
  core: { zh: '核心技术要素', en: 'core technical elements' },
  annex: { zh: '附录', en: 'annex' },
  bibliography: { zh: '参考文献', en: 'bibliography' },
  index: { zh: '索引', en: 'index' },
} as const satisfies Partial<Record<ElementName, Worded>>

export type NamedElement = keyof typeof ELEMENTS

/** The keys of the object above. */
export const ELEMENT_ORDER = Object.keys(ELEMENTS) as readonly NamedElement[]

export const rankOf = (element: ElementName): number => ELEMENT_ORDER.findIndex((each) => each === element)

/** The heading with which an element begins; null where the text has none. */
export const headingOf = ({ facts }: CheckedText, element: ElementName): Block | null =>
  facts.headings.find((heading) => heading.element === element && heading.level === 1) ?? null

/** Where an element that is not there would begin: before the heading that follows it in the order, else at the end. */
export function placeOfAbsent({ facts, document }: CheckedText, element: NamedElement): TextPlace {
  const rank = rankOf(element)
  const next = facts.headings.find((heading) => heading.level === 1 && rankOf(heading.element) > rank)
  if (next) return { block: next.index, from: 0, to: 0 }
  const last = document.blocks.findLast(({ kind }) => kind !== 'empty') ?? document.blocks[0]
  const end = last?.text.length ?? 0
  return { block: last?.index ?? 0, from: end, to: end }
}
