import type { Block } from '../../document/document.ts'
import { elementOfTitle } from '../../document/element-title.ts'
import { comparable } from '../../document/words.ts'
import type { Outcome, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { notApplicable } from '../outcome.ts'

/** What an entry of the contents stands for, by its number and title alone. */
export type EntryKind =
  | 'foreword'
  | 'introduction'
  | 'chapter'
  | 'clause'
  | 'annex'
  | 'annex-clause'
  | 'bibliography'
  | 'index'
  | 'figure'
  | 'table'
  | 'other'

export type ContentsLine = {
  readonly block: Block
  readonly number: string | null
  readonly title: string
  readonly page: string | null
  readonly kind: EntryKind
  /** The words of the entry without gaps at its ends. */
  readonly place: TextPlace
}

export const entriesOf: (text: CheckedText) => readonly ContentsLine[] = lazyFor(({ facts }: CheckedText) =>
  facts.blocksOf('contents').flatMap((block) => (block.entry ? [lineOf(block, block.entry)] : [])),
)

/** Judges the contents where the text has them: they are optional. */
export function onContents(text: CheckedText, judge: (entries: readonly ContentsLine[]) => Outcome): Outcome {
  const entries = entriesOf(text)
  return entries.length === 0 ? notApplicable('no-such-element') : judge(entries)
}

function lineOf(block: Block, { number, title, page }: NonNullable<Block['entry']>): ContentsLine {
  const { text } = block
  const from = text.length - text.trimStart().length
  const place = { block: block.index, from, to: Math.max(from, text.trimEnd().length) }
  return { block, number, title, page, kind: kindOf(number, title), place }
}

const BY_NUMBER: readonly (readonly [RegExp, EntryKind])[] = [
  [/^图/u, 'figure'],
  [/^表/u, 'table'],
  [/^附录/u, 'annex'],
  [/^[A-Z](?:\.\d+)+$/u, 'annex-clause'],
  [/^\d+$/u, 'chapter'],
  [/^\d+(?:\.\d+)+$/u, 'clause'],
]
const BY_ELEMENT: Readonly<Record<string, EntryKind>> = {
  foreword: 'foreword',
  introduction: 'introduction',
  bibliography: 'bibliography',
  index: 'index',
}

function kindOf(number: string | null, title: string): EntryKind {
  if (number !== null) return BY_NUMBER.find(([pattern]) => pattern.test(number))?.[1] ?? 'other'
  const element = elementOfTitle(title)
  return (element === null ? undefined : BY_ELEMENT[element]) ?? (title.startsWith('附录') ? 'annex' : 'other')
}

const NATURE = /^[\s\u3000]*[（(](?:规范性|资料性)(?:附录)?[)）]/u

/** Titles compare without gaps and without the nature of an annex. */
export const bareTitle = (title: string): string => comparable(title.replace(NATURE, ''))
