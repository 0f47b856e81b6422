import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import { plainOf } from '../../lexer/plain.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from './lazy.ts'

/** An annex with every place outside it that names it, in reading order. */
export type AnnexEntry = {
  readonly heading: Block
  readonly letter: string
  readonly nature: 'normative' | 'informative' | null
  readonly title: string
  readonly mentions: readonly AnnexMention[]
}

/** `from` and `to` bound 附录A, 图A.1, A.2 or the B of 附录A、B. `isWhole`: the annex itself is named, not a part of it. */
export type AnnexMention = {
  readonly letter: string
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

const LISTED = /附 ?录 ?[A-Z](?![A-Za-z])(?: ?(?:[、和与及或~至到]|以及|附录){1,3} ?[A-Z](?![A-Za-z.类级型]))*/gu
const LETTER = /(?<=[、和与及或~至到录] ?)[A-Z]/gu

/** The annexes in the order of the text. Hidden headings, kept for their numbers alone, are none. */
export const annexesOf = lazyFor((text: CheckedText): readonly AnnexEntry[] => {
  const mentions = mentionsIn(text)
  return text.facts.headings.flatMap((heading): AnnexEntry[] => {
    const { annex } = heading
    if (!annex || isHidden(heading) || LEADERS.test(heading.text)) return []
    const own = `附录${annex.letter}`
    return [
      {
        heading,
        ...annex,
        mentions: mentions.filter(
          ({ letter, passage }) => letter === annex.letter && !isWithin(passage.block, own, annex.letter),
        ),
      },
    ]
  })
})

/** An entry of contents that the reader took for a heading. */
const LEADERS = /[.．·…]{4}/u

const isHidden = ({ runs }: Block): boolean => runs.length > 0 && runs.every(({ hidden }) => hidden)

/** Where the title of an annex stands in its heading; the whole heading where it has none. */
export function titlePlaceOf({ index, text, annex }: Block): TextPlace {
  for (let to = text.length; to > 0; ) {
    const from = text.lastIndexOf('\n', to - 1) + 1
    const line = text.slice(from, to)
    const words = line.trim()
    if (words !== '' && withoutGaps(words) === withoutGaps(annex?.title ?? '')) {
      const start = from + line.indexOf(words)
      return { block: index, from: start, to: start + words.length }
    }
    to = from - 1
  }
  return { block: index, from: 0, to: text.length }
}

const withoutGaps = (text: string): string => text.replaceAll(/\s/gu, '')

const isWithin = ({ clause }: Block, own: string, letter: string): boolean =>
  clause === own || clause?.startsWith(`${letter}.`) === true

function mentionsIn({ facts }: CheckedText): readonly AnnexMention[] {
  const found: AnnexMention[] = []
  for (const passage of facts.passages) {
    const { element, kind, annex } = passage.block
    if (element === 'contents' || element === 'cover' || annex || kind === 'contents-entry') continue
    if (!passage.text.includes('录')) continue
    found.push(
      ...listedIn(
        passage,
        facts.tokens(passage).filter((token) => token.kind === 'identifier'),
      ),
    )
  }
  for (const { passage, from, to, kind, value, foreign } of facts.locators) {
    if (foreign || kind === 'annex' || passage.block.element === 'contents' || passage.block.annex) continue
    const letter = /^(?<letter>[A-Z])[.-]/u.exec(value)?.groups?.['letter']
    if (letter !== undefined && passage.block.kind !== 'heading')
      found.push({ letter, passage, from, to, isWhole: false })
  }
  return found.sort((one, other) => one.passage.block.index - other.passage.block.index || one.from - other.from)
}

type Stretch = { readonly from: number; readonly to: number }

/** 附录A, and the B and C of 附录A、B和C; those of another document are not meant. */
function listedIn(passage: Passage, identifiers: readonly Stretch[]): readonly AnnexMention[] {
  const plain = plainOf(passage.text)
  return matchesOf(plain, LISTED).flatMap(({ index, 0: whole }) => {
    if (isOfOther(plain, index, identifiers)) return []
    const letters = matchesOf(whole, LETTER).map((match) => ({ letter: match[0], at: index + match.index }))
    const [first, last] = [letters[0], letters.at(-1)]
    const isRange = letters.length === 2 && /[~至到]/u.test(whole)
    const between = isRange && first && last ? lettersBetween(first.letter, last.letter) : []
    return [
      ...letters.map(({ letter, at }, nth) => mention(letter, nth === 0 ? index : at, at + 1)),
      ...between.map((letter) => mention(letter, index, index + whole.length)),
    ]
  })

  function mention(letter: string, from: number, to: number): AnnexMention {
    return { letter, passage, from, to, isWhole: true }
  }
}

const lettersBetween = (first: string, last: string): readonly string[] => {
  const [from, to] = [first.charCodeAt(0) + 1, last.charCodeAt(0)]
  return Array.from({ length: Math.max(0, to - from) }, (_, nth) => String.fromCharCode(from + nth))
}

const TO_OTHER = /^ ?(?:\([^()]{0,12}\))? ?(?:《[^》]{1,60}》|[^，。；,;、]{0,30}?)? ?(?:中的?|的|之)? ?$/u

function isOfOther(plain: string, at: number, identifiers: readonly Stretch[]): boolean {
  const before = identifiers.findLast(({ to }) => to <= at)
  if (!before || at - before.to > 40) return false
  const between = plain.slice(before.to, at)
  return TO_OTHER.test(between) && !/[见按符规]/u.test(between)
}
