import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import { plainOf } from '../../lexer/plain.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from './lazy.ts'
import { partNumber } from './numbered-parts.ts'

/** The caption of a figure or table. */
export type Caption = {
  readonly block: Block
  readonly of: 'figure' | 'table'
  /** As it stands: `图1`, `表5-1`, `图A.2`, `表2a`; null where the reader saw none. */
  readonly value: string | null
  /** The number alone with points: `1`, `5.1`, `A.2`, `2a`. */
  readonly number: string | null
  readonly title: string
  /** It goes on with a table or figure of the page before. */
  readonly isContinued: boolean
  /** The letter of the annex it stands in. */
  readonly annex: string | null
  /** All its words. */
  readonly place: TextPlace
}

/** 表A.1的内容说明如下： is a sentence about a table. */
const RUNS_ON = /[：:，,]\s*$/u
const CONTINUED = /[（(]\s*续\s*[）)]|^\s*续|[（(]\s*第\s*[\d#]+\s*页/u

export const captionsOf = lazyFor(({ document }: CheckedText): readonly Caption[] =>
  document.blocks.flatMap((block): Caption[] => {
    const { caption, element, text, contentFrom } = block
    if (!caption || element === 'contents' || element === 'cover' || RUNS_ON.test(text)) return []
    const value = block.number?.value ?? null
    return [
      {
        block,
        of: caption.of,
        value,
        number: value === null ? null : partNumber(value),
        title: text.slice(contentFrom).replace(CONTINUED, '').trim(),
        isContinued: CONTINUED.test(text),
        annex: annexLetterOf(block),
        place: { block: block.index, from: text.length - text.trimStart().length, to: text.trimEnd().length },
      },
    ]
  }),
)

/** The letter of the annex that a block stands in. */
export const annexLetterOf = ({ element, clause }: Block): string | null =>
  element === 'annex' ? (/^(?:附录)?(?<letter>[A-Z])(?:\.|$)/u.exec(clause ?? '')?.groups?.['letter'] ?? null) : null

const NUMBER = String.raw`(?:[A-Z] ?[.-]? ?)?\d{1,3}(?:[.-]\d{1,3}){0,3}`
const MENTION = new RegExp(
  String.raw`[图表] ?${NUMBER}(?: ?(?:[、,和与及或~至到-]|以及){1,2} ?[图表]? ?${NUMBER}){0,20}`,
  'gu',
)
const PART = new RegExp(String.raw`(?<joint>[~至到-]? ?)(?<of>[图表])? ?(?<number>${NUMBER})`, 'gu')

/** `图1`, `表A.2`: every figure and table that the words outside captions, contents and cover name. */
export const mentionedPartsOf = lazyFor(({ facts }: CheckedText): ReadonlySet<string> => {
  const mentioned = new Set<string>()
  for (const { block, text } of facts.passages) {
    if (block.caption || block.element === 'contents' || block.element === 'cover') continue
    if (!/[图表]/u.test(text)) continue
    for (const [whole] of matchesOf(plainOf(text), MENTION)) addAll(mentioned, whole)
  }
  return mentioned
})

/** 表1、3～5 names four tables. */
function addAll(mentioned: Set<string>, whole: string): void {
  let of = ''
  let last: string | null = null
  for (const { groups } of matchesOf(whole, PART)) {
    of = groups?.['of'] ?? of
    const number = partNumber(groups?.['number'] ?? '')
    if (last !== null && groups?.['joint']?.trim()) for (const each of between(last, number)) mentioned.add(of + each)
    mentioned.add(of + number)
    last = number
  }
}

const RANGE_MAX = 60

function between(first: string, last: string): readonly string[] {
  const stem = first.slice(0, first.lastIndexOf('.') + 1)
  const [from, to] = [Number(first.slice(stem.length)), Number(last.slice(last.lastIndexOf('.') + 1))]
  if (!(to > from) || to - from > RANGE_MAX) return []
  return Array.from({ length: to - from }, (_, nth) => `${stem}${from + nth}`)
}
