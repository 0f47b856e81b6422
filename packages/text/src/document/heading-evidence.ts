import { withoutNature } from './annex-heading.ts'
import { captionOf } from './caption.ts'
import { type ContentsIndex, type ContentsMatch, matchContents } from './contents.ts'
import type { HeadingVote } from './document.ts'
import { elementOfTitle, isUnnumberedElement } from './element-title.ts'
import type { SourceFormat } from './flow.ts'
import {
  automaticHeadingNumber,
  type HeadingNumber,
  headingNumberOf,
  mayFollow,
  readsAsQuantity,
} from './heading-number.ts'
import { OBJECT_PLACEHOLDER } from './source-map.ts'
import { isBlank, isHan, isSentence, skipGap } from './words.ts'
import { isAllBold, type Working } from './working.ts'

/** What speaks for a paragraph being a heading. `strength` of the pattern: `strong` may stand alone. */
export type HeadingEvidence = {
  readonly votes: readonly HeadingVote[]
  readonly typed: HeadingNumber | null
  readonly shown: HeadingNumber | null
  readonly words: string
  readonly contentFrom: number
  readonly contents: ContentsMatch
  readonly pattern: 'strong' | 'weak' | null
}

/** What was found before the paragraph at hand. */
export type HeadingState = {
  readonly format: SourceFormat
  readonly contents: ContentsIndex
  /** The last number among chapters and clauses, or within the annex. */
  readonly last: HeadingNumber | null
  /** A decimal chapter was seen, so Chinese figures are no headings. */
  readonly isDecimal: boolean
  /** A chapter was seen that the file itself marks: then one that is only typed needs more than its number. */
  readonly isStyled: boolean
  /** The visible text before and after the paragraph at hand. */
  readonly before: string
  readonly after: string
}

const LONGEST_SHORT_TITLE = 40
const NEVER: ReadonlySet<string> = new Set([
  'caption',
  'list-item',
  'note',
  'example',
  'footnote',
  'contents',
  'cover',
  'formula',
])

/** All that speaks for a paragraph being a heading; null where something excludes it. */
export function headingEvidenceOf(work: Working, state: HeadingState): HeadingEvidence | null {
  const { paragraph, role } = work
  if (!paragraph || paragraph.place !== 'body' || (role && NEVER.has(role.is))) return null
  if (captionOf(work.text)) return null
  const shown = paragraph.numbering ? automaticHeadingNumber(paragraph.numbering.text) : null
  const typed = typedNumber(work, shown, state)
  const contentFrom = typed ? typed.to : skipGap(work.text, 0)
  const words = work.text.slice(contentFrom)
  // A picture in a style of headings has no title to be found by.
  if (!shown && !typed && isBlank(words.replaceAll(OBJECT_PLACEHOLDER, ''))) return null
  const contents = matchContents(state.contents, typed?.value ?? shown?.value ?? null, words)
  const pattern = patternOf(work, typed, shown, words, contents, state)
  const votes: HeadingVote[] = []
  if (role?.is === 'heading' || role?.is === 'annex' || role?.is === 'element-title') votes.push('style')
  if (paragraph.outlineLevel !== null && paragraph.outlineLevel < BODY_TEXT) votes.push('outline')
  if (pattern) votes.push('pattern')
  if (contents) votes.push('contents')
  return { votes, typed, shown, words, contentFrom, contents, pattern }
}

/** The outline level that means body text. */
const BODY_TEXT = 9

/** What follows a number that was cited and broken into a new line. */
const GOES_ON = /^(?:[的和或及、，。；）)]|规定的|给出的|所述|所示|中的|中规定)/u

/** A typed number counts unless it reads as a quantity, or an automatic number already stands and no title would be left. */
function typedNumber(work: Working, shown: HeadingNumber | null, state: HeadingState): HeadingNumber | null {
  const typed = headingNumberOf(work.text)
  if (!typed || readsAsQuantity(work.text, typed) || GOES_ON.test(work.text.slice(typed.to))) return null
  if (shown && typed.parts.length === 1 && typed.shape === 'clause') {
    const whole = matchContents(state.contents, shown.value, work.text)
    return whole === null && (typed.hasGap || typed.value === shown.value) ? typed : null
  }
  if (!typed.hasGap && !isWordStart(work.text, typed.to)) return null
  return typed
}

function isWordStart(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || /^[《（("“A-Za-z]/u.test(text.charAt(at))
}

function patternOf(
  work: Working,
  typed: HeadingNumber | null,
  shown: HeadingNumber | null,
  words: string,
  contents: ContentsMatch,
  state: HeadingState,
): HeadingEvidence['pattern'] {
  const number = typed ?? shown
  if (!number) return isLoneTitle(work, state) ? 'strong' : null
  if (number.shape === 'annex') return isInCountedList(shown) || isSentence(withoutNature(words)) ? null : 'strong'
  if (shown && shown.parts.length > 1) return 'strong'
  if (number.shape === 'chinese' || number.shape === 'chinese-bracketed')
    return chinesePattern(work, number, words, state)
  if (!mayFollow(state.last, number)) return null
  if (number.parts.length > 1) return isBlank(words) && work.text.length > 12 ? null : 'strong'
  return singlePattern(work, number, typed !== null, words, contents, state)
}

/** An item of a counted list may name an annex without being its heading. */
function isInCountedList(shown: HeadingNumber | null): boolean {
  return shown !== null && shown.shape !== 'annex'
}

/** 前言, 引言, 参考文献, 索引 alone on a line are hardly anything else; the first two come before all chapters. */
function isLoneTitle(work: Working, state: HeadingState): boolean {
  const element = elementOfTitle(work.text)
  if (element === 'bibliography' || element === 'index') return true
  return state.last === null && isUnnumberedElement(element)
}

function chinesePattern(
  work: Working,
  number: HeadingNumber,
  words: string,
  state: HeadingState,
): HeadingEvidence['pattern'] {
  if (state.isDecimal || isSentence(words) || words.length > LONGEST_SHORT_TITLE) return null
  if (number.shape === 'chinese') return 'strong'
  return isAllBold(work) ? 'strong' : 'weak'
}

/** A lone figure begins lists and quantities as often as chapters: it needs a short title and something more. */
function singlePattern(
  work: Working,
  number: HeadingNumber,
  isTyped: boolean,
  words: string,
  contents: ContentsMatch,
  state: HeadingState,
): HeadingEvidence['pattern'] {
  if (isSentence(words) || words.length > LONGEST_SHORT_TITLE || isBlank(words)) return null
  if (contents === 'full') return 'strong'
  if (!isTyped) return isAllBold(work) ? 'weak' : null
  if (number.mark !== '' && number.mark !== '.') return null
  const element = elementOfTitle(words)
  if (element) return 'strong'
  if (!isNext(state.last, number) || !number.hasGap) return 'weak'
  if (isAllBold(work)) return 'strong'
  if (state.contents.byNumber.size > 0) return 'weak'
  return number.mark !== '' || state.isStyled || isInList(number, words, state) ? 'weak' : 'strong'
}

function isNext(last: HeadingNumber | null, number: HeadingNumber): boolean {
  const before = last ? Number(last.parts[0]) : 0
  return Number(number.parts[0]) === before + 1
}

/** Items follow a lead-in or each other; between chapters there is text. */
function isInList(number: HeadingNumber, words: string, state: HeadingState): boolean {
  if (/[：:；;，,]/u.test(words) || /[：:]\s*$/u.test(state.before)) return true
  const after = headingNumberOf(state.after)
  return after !== null && after.parts.length === 1 && isNext(number, after)
}
