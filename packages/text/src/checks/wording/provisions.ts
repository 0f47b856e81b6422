import type { Block } from '../../document/document.ts'
import type { FoundFault, Outcome } from '../check.ts'
import type { CheckedText, Facts } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { found, notApplicable } from '../outcome.ts'

/** A sentence of the text proper, from the terms to the last annex. */
export type Provision = Facts['sentences'][number]

/** A word of modality with the sentence it stands in. */
export type ModalWord = Provision['modals'][number] & { readonly sentence: Provision }

const ELEMENTS: readonly Block['element'][] = ['terms', 'symbols', 'core', 'annex']

/** Notes, examples and footnotes hold no provisions at all and have checks of their own. */
const KINDS: readonly Block['kind'][] = ['paragraph', 'list-item', 'table', 'heading']

/** The sentences that can be provisions: no titles, no labels, nothing of the cover, the foreword or the lists. */
export const provisionsOf: (text: CheckedText) => readonly Provision[] = lazyFor((text: CheckedText) =>
  text.facts.sentences.filter(isProvision),
)

export const modalWordsOf: (text: CheckedText) => readonly ModalWord[] = lazyFor((text: CheckedText) =>
  provisionsOf(text).flatMap((sentence) => sentence.modals.map((modal) => ({ ...modal, sentence }))),
)

function isProvision({ passage: { block, cell, text } }: Provision): boolean {
  if (!ELEMENTS.includes(block.element) || !KINDS.includes(block.kind)) return false
  if (cell && NOTE_IN_CELL.test(text)) return false
  return block.kind !== 'heading' || !block.isTitled || /。\s*$/u.test(text)
}

const NOTE_IN_CELL = /^\s*(?:注|示例)\s?\d{0,2}\s?[：:]/u

const REQUIRING: readonly ModalWord['modal'][] = ['shall', 'shall-not', 'ought']

/** 应 and what is written for it: a sentence is judged alike before and after 应该 has been mended. */
export const requires = ({ modal }: Pick<ModalWord, 'modal'>): boolean => REQUIRING.includes(modal)

/** The words of the sentence before and behind a word in it. */
export const behind = ({ to, sentence }: ModalWord): string => sentence.passage.text.slice(to, sentence.to)
export const before = ({ from, sentence }: ModalWord): string => sentence.passage.text.slice(sentence.from, from)

const SEGMENT_END = /[，。；：！？,;:!?\n（）()]/u

/** The words between the nearest marks before and behind a word. */
export function segmentOf(word: ModalWord): { readonly before: string; readonly behind: string } {
  const head = before(word)
  const tail = behind(word)
  let start = head.length
  while (start > 0 && !SEGMENT_END.test(head.charAt(start - 1))) start -= 1
  const end = tail.search(SEGMENT_END)
  return { before: head.slice(start), behind: end === -1 ? tail : tail.slice(0, end) }
}

export const placeOf = ({ from, to, sentence }: ModalWord): FoundFault['at'] => sentence.passage.place(from, to)

/** 须……才能 and 必须……才可 may tell how a thing works and demand nothing. */
export const tellsCondition = (word: ModalWord): boolean =>
  /^[^，。；]{0,80}(?:才[能可会]|方[能可])/u.test(behind(word))

/** A finding at a word of modality with the word to write instead. */
export function instead(word: ModalWord, message: string, replacement: string): FoundFault {
  const at = placeOf(word)
  return { at, message, data: { found: word.text, replacement }, edits: [{ at, replacement }] }
}

/** Fails with what was found, passes where provisions were looked at; a text without any has nothing to check. */
export const judged = (text: CheckedText, findings: readonly FoundFault[]): Outcome =>
  provisionsOf(text).length === 0 ? notApplicable('nothing-to-check') : found(findings)

/** An authority named with what it grants demands it itself. */
const AUTHORITY = /国家[^，。；]{2,16}(?:局|委员会|部门|部)|审批|许可证|行政许可|法定/u

/** Law or an authority obliges here and not the document (GB/T 1.1—2020, 9.5.4.2.2). */
export const isOutsideConstraint = ({ kind, text }: Provision): boolean =>
  kind === 'external-constraint' || AUTHORITY.test(text)
