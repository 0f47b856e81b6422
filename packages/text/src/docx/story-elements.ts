import { newElement } from './element.ts'
import type { Attributes } from './markup.ts'
import { shownSigns } from './symbol-font.ts'

/** What most runs and paragraphs say and nothing here asks: not worth an element each. */
export const UNREAD_NAMES = new Set(
  'szCs bCs iCs kern lang color spacing tabs autoSpaceDE autoSpaceDN widowControl snapToGrid overflowPunct kinsoku bidi shd highlight u w keepNext keepLines tcW vAlign trHeight cantSplit cnfStyle noProof webHidden'
    .split(' ')
    .map((name) => `w:${name}`),
)
/** Stands for all of them, so that the ends of elements are still met in order. */
export const UNREAD = newElement('')

/** Children of a run that bear text: each makes its run one of the text-bearing ones. Signs are one unit of its text. */
export const SIGNS = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym'])
export const isTextElement = (name: string): boolean => name === 'w:t' || name === 'w:delText'

/** What a choice may require for us to read it: drawings of Word 2010 hold the text boxes. */
const UNDERSTOOD = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'pic'])

export const STORY_ELEMENTS = new Set(['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment'])

/** Fields that are open at once; nobody nests so many, and each is asked at every piece of text. */
export const FIELDS_OPEN_MAX = 64

/** The code of an equation field of old documents. */
export const EQUATION = /^\s*EQ\s(.*)$/isu

export const isUnderstood = (requires: string): boolean =>
  requires
    .trim()
    .split(/\s+/u)
    .every((prefix) => UNDERSTOOD.has(prefix))

const MARKUP_SPACE = ' \t\n\r'

/** By hand: a pattern for trailing space takes quadratic time on a long gap within the text. */
export function trimMarkupSpace(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && MARKUP_SPACE.includes(text.charAt(from))) from += 1
  while (to > from && MARKUP_SPACE.includes(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

export function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return ''
  const mapped = code < 0x100 ? 0xf000 + code : code
  return shownSigns(String.fromCharCode(mapped), attributes['w:font'] ?? null)
}
