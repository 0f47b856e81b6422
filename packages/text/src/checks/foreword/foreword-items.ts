import type { Block } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** What a paragraph of the foreword tells: items a) to h) of 8.3, drafting organizations and persons apart. */
export type ForewordItemKind =
  | 'basis'
  | 'relation'
  | 'replaced'
  | 'international'
  | 'patent'
  | 'competence'
  | 'organizations'
  | 'persons'
  | 'history'

/** `blocks` are the paragraph and the list items and unclassified paragraphs behind it. */
export type ForewordItem = { readonly kind: ForewordItemKind; readonly head: Block; readonly blocks: readonly Block[] }

/** Tried in order: the history speaks of replaced documents too, and the changes from an adopted one of differences. */
const KINDS: readonly (readonly [ForewordItemKind, RegExp])[] = [
  ['basis', /GB\s?[/／]?\s?T?\s*1\.1\s*[-—–－]?.{0,80}(?:起草|编写|编制)/u],
  ['history', /历次版本|版本发布情况/u],
  [
    'international',
    /采用\s?(?:了\s?)?(?:ISO|IEC|ITU|EN|ASTM|JIS)|(?:ISO|IEC|ITU)[^。]{0,60}(?:差异|一致性程度|相比)|一致性程度/u,
  ],
  ['patent', /专利/u],
  ['organizations', /起草单位|(?:负责|参加|牵头|共同)起草/u],
  ['persons', /起草人/u],
  ['replaced', /代替(?!人)|与.{2,80}相比|主要(?:技术)?(?:变化|修改)/u],
  ['relation', /的第\s?\d{1,3}\s?部分|以下部分|分为.{0,12}部分|由.{1,12}部分组成/u],
  ['competence', /归口|提出/u],
]

export const forewordHeading = ({ facts }: CheckedText): Block | null =>
  facts.blocksOf('foreword').find(({ kind }) => kind === 'heading') ?? null

/** The heading of the foreword is no part of what it tells. */
export const forewordBlocks = ({ facts }: CheckedText): readonly Block[] =>
  facts.blocksOf('foreword').filter((block) => block.kind !== 'empty' && !isTitle(block))

const isTitle = ({ kind, text }: Block): boolean => kind === 'heading' && /^\s*前\s*言\s*$/u.test(text)

export const forewordItems: (text: CheckedText) => readonly ForewordItem[] = lazyFor((text: CheckedText) => {
  const items: { kind: ForewordItemKind; head: Block; blocks: Block[] }[] = []
  for (const block of forewordBlocks(text)) {
    const kind = block.kind === 'list-item' ? null : kindOf(block.text)
    if (kind !== null) items.push({ kind, head: block, blocks: [block] })
    else items.at(-1)?.blocks.push(block)
  }
  return items
})

const kindOf = (words: string): ForewordItemKind | null => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null

export const itemsOf = (text: CheckedText, kind: ForewordItemKind): readonly ForewordItem[] =>
  forewordItems(text).filter((item) => item.kind === kind)

/** Where something that is missing is reported: the title of the foreword, else its first paragraph. */
export function placeOfForeword(text: CheckedText): TextPlace | null {
  const block = forewordHeading(text) ?? forewordBlocks(text)[0]
  return block ? wholeOf(block) : null
}

/** The words of a block without the gaps around them. */
export const wholeOf = ({ index, text }: Block): TextPlace => ({
  block: index,
  from: text.length - text.trimStart().length,
  to: text.trimEnd().length,
})
