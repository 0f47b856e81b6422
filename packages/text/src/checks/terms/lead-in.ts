import type { Block } from '../../document/document.ts'
import type { CheckedText } from '../checked-text.ts'

const OTHER_PART = /缩略语|略语|符号|代号/u
const TERMS_PART = /术语|定义/u

/**
 * The paragraphs between the heading of the terms and the first entry. A chapter that holds symbols or abbreviations too
 * has a clause for each; the terms are those of the first clause that names them.
 */
export type TermsOpening = {
  readonly heading: Block
  readonly paragraphs: readonly Block[]
  /** The chapter holds other things than terms, or is divided: its lead-in may have other words. */
  readonly isCombined: boolean
}

export function termsOpeningOf({ facts }: CheckedText): TermsOpening | null {
  const blocks = facts.blocksOf('terms').filter(({ kind }) => kind !== 'empty')
  const [chapter] = blocks
  if (chapter?.kind !== 'heading') return null
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const isCombined = headings.some(({ text }) => OTHER_PART.test(text))
  const own = isCombined ? headings.slice(1).find(({ text }) => TERMS_PART.test(text)) : undefined
  const heading = own ?? chapter
  const from = blocks.indexOf(heading) + 1
  const length = blocks.slice(from).findIndex(({ kind }) => kind === 'term' || kind === 'heading')
  const paragraphs = blocks.slice(from, length === -1 ? blocks.length : from + length)
  return { heading, paragraphs, isCombined }
}
