import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import { unitOf } from '../../lexer/units.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** An entry of the list of abbreviations, or where one is used for the first time. */
export type Abbreviation = { readonly letters: string; readonly at: TextPlace; readonly block: Block }

const ENTRY =
  /^\s*(?<letters>[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*)(?:\s*[：:]|\t|\s{2,}|\u3000|\s*——|\s+(?=\p{Script=Han}))/u
const TITLE = /缩略语|略语|缩写/u
const CAPITALS = /[A-Z].*[A-Z]/u

/** The abbreviations that a chapter or clause of abbreviations lists; null where the text has none. */
export const listedAbbreviationsOf = lazyFor(({ facts }: CheckedText): readonly Abbreviation[] | null => {
  const headings = facts.headings.filter(
    ({ element, text }) => (element === 'symbols' || element === 'terms') && TITLE.test(text),
  )
  // A chapter 术语和缩略语 has a clause for each.
  const own = headings.filter((heading) => !/术语/u.test(heading.text) || facts.children(heading).length === 0)
  if (own.length === 0) return null
  const blocks = new Set(own.flatMap((heading) => facts.under(heading)))
  return facts.passages.flatMap((passage): Abbreviation[] => {
    if (!blocks.has(passage.block)) return []
    const letters = lettersIn(passage)
    if (letters === null || !CAPITALS.test(letters)) return []
    const from = passage.text.indexOf(letters)
    return [{ letters, at: passage.place(from, from + letters.length), block: passage.block }]
  })
})

/** In a table the first column lists them. */
function lettersIn({ text, cell }: Passage): string | null {
  if (cell) return cell.cell === 0 && /^\s*[A-Za-z][A-Za-z0-9-]{1,11}\s*$/u.test(text) ? text.trim() : null
  return ENTRY.exec(text)?.groups?.['letters'] ?? null
}

const USED_IN: ReadonlySet<string> = new Set(['scope', 'core', 'annex'])
const KINDS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'note'])
const ABBREVIATION = /^[A-Z]{2,6}$/u
const CAPITALS_IN_ROW = /[A-Z]{2}/u

/** Bytes, Roman numerals, blanks to fill, and what every reader knows. */
const NO_ABBREVIATION =
  /^(?:[A-F]{2}|[IVX]+|(?<letter>[A-Z])\k<letter>+|AC|DC|OK|PC|TV|ID|IT|IC|IP|CPU|TCP|UDP|HTTP|NULL|TRUE|FALSE|LED|USB|GPS|CD|DVD|UTC|ISO|IEC|ITU|IEEE|IETF|RFC|GB|ICS|CCS|YY|MM|DD|HH|SS)$/u

/** Each abbreviation of the text proper that is explained nowhere, where it is used first. */
export const unexplainedAbbreviationsOf = lazyFor((text: CheckedText): readonly Abbreviation[] => {
  const { facts } = text
  const firsts = new Map<string, Abbreviation>()
  for (const passage of facts.passages) {
    const { block, cell } = passage
    if (cell || !USED_IN.has(block.element) || !KINDS.has(block.kind)) continue
    if (!CAPITALS_IN_ROW.test(passage.text) || !isProse(passage.text)) continue
    for (const { kind, text: letters, from, to } of facts.tokens(passage)) {
      if (kind !== 'latin' || firsts.has(letters) || !ABBREVIATION.test(letters)) continue
      // What opens a paragraph is mostly the name of a field, a code or a command that it explains.
      if (passage.text.slice(passage.block.contentFrom, from).trim() === '') continue
      if (NO_ABBREVIATION.test(letters) || unitOf(letters) || isPartOfName(passage.text, from, to)) continue
      firsts.set(letters, { letters, at: passage.place(from, to), block })
    }
  }
  if (firsts.size === 0) return []
  const explained = explainedIn(text)
  return [...firsts.values()].filter(({ letters }) => !explained.has(letters))
})

/** Lines of code, codes with their meanings and the like use letters that are no abbreviations. */
const HAN_MIN = 8
const isProse = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= HAN_MIN && !/\t./u.test(text.trim())

/** TAEP-AS-SVC, X_MAX and the names of fields, commands and models. */
const isPartOfName = (text: string, from: number, to: number): boolean =>
  /[A-Za-z0-9_./“"'‘=&-]/u.test(text.charAt(from - 1)) ||
  /^(?:[A-Za-z0-9_/”"'’=&.-]|\s?[A-Za-z0-9]|字段|域|原语|命令|消息|\s?(?:代表|表示))/u.test(text.slice(to, to + 3))

/** 全称（ABC）, ABC（全称）, 简称ABC, and ABC within a term or its English. */
const IN_BRACKETS = /[（(][^（()）]{0,80}?\b(?<inner>[A-Z]{2,6})\b[^（()）]{0,60}[)）]/gu
const BEFORE_BRACKETS = /(?<outer>[A-Z]{2,6})\s*[（(][^（()）]*(?:\p{Script=Han}|[a-z]{3})/gu
const CALLED = /(?:简称|缩写|缩略)[为是：:]?\s*[“"]?(?<called>[A-Z]{2,6})/gu

function explainedIn(text: CheckedText): ReadonlySet<string> {
  const explained = new Set((listedAbbreviationsOf(text) ?? []).map(({ letters }) => letters))
  for (const { text: words, block } of text.facts.passages) {
    if (!CAPITALS_IN_ROW.test(words)) continue
    for (const pattern of [IN_BRACKETS, BEFORE_BRACKETS, CALLED])
      for (const { groups } of matchesOf(words, pattern))
        for (const letters of Object.values(groups ?? {})) if (letters !== undefined) explained.add(letters)
    if (block.kind === 'term' || block.element === 'symbols')
      for (const [letters] of matchesOf(words, /[A-Z]{2,6}/gu)) explained.add(letters)
  }
  return explained
}
