import type { Block, Certainty } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'

/** The title of a heading without its number and without gaps, which are a matter of layout in titles of two characters. */
export const titleOf = ({ text, contentFrom }: Block): string => text.slice(contentFrom).replaceAll(/\s+/gu, '')

/** Where the title stands; the whole heading where it has none. */
export function placeOfTitle({ index, text, contentFrom }: Block): TextPlace {
  const to = text.trimEnd().length
  return { block: index, from: contentFrom < to ? contentFrom : 0, to }
}

/** Where a typed number stands; the title where the number is automatic and so not in the text. */
export function placeOfNumber(block: Block): TextPlace {
  const typed = block.number?.typed
  if (!typed) return placeOfTitle(block)
  const from = Math.max(0, block.text.indexOf(typed.trim()))
  return { block: block.index, from, to: from + typed.trim().length }
}

/** The words by which a reader finds the heading: its number and title. */
export const nameOf = (block: Block): string =>
  [block.number?.value, block.isTitled ? titleOf(block) : null].filter((each) => Boolean(each)).join(' ')

/**
 * What is said of a heading's number is only as sure as that it is a heading, and that this is its number. A number that
 * is shown by a list and not confirmed by the contents is still what a reader sees.
 */
export function certaintyOf({ certainty, number }: Block): Certainty {
  const isDoubtful = number?.certainty === 'guessed'
  return isDoubtful ? 'guessed' : certainty
}
