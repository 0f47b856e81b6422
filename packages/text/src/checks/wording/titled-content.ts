import type { Block } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { type ModalWord, modalWordsOf, type Provision, provisionsOf } from './provisions.ts'

/** A chapter or clause that bears one of certain titles, and what it holds. */
export type TitledContent = {
  readonly title: string
  readonly at: TextPlace
  readonly sentences: readonly Provision[]
  readonly modals: readonly ModalWord[]
}

/** Chapters and clauses of the text proper with such a title, sub-clauses included in what they hold. */
export function titledContents(text: CheckedText, pattern: RegExp): readonly TitledContent[] {
  return text.facts.headings.filter(isProper).flatMap((heading) => {
    const title = heading.text.slice(heading.contentFrom).replaceAll(/\s/gu, '')
    if (!pattern.test(title)) return []
    const below = new Set(text.facts.under(heading))
    const isBelow = ({ passage }: Provision) => below.has(passage.block)
    return [
      {
        title,
        at: { block: heading.index, from: heading.contentFrom, to: heading.text.trimEnd().length },
        sentences: provisionsOf(text).filter(isBelow),
        modals: modalWordsOf(text).filter(({ sentence }) => isBelow(sentence)),
      },
    ]
  })
}

const isProper = ({ element, isTitled, annex }: Block): boolean =>
  (element === 'core' || element === 'annex') && isTitled && annex === null

/**
 * Whether anything in it demands something. An instruction demands as a requirement does and only its form tells it; and a
 * bound may hold the word that makes it one (不应超过10 dB).
 */
export const demandsSomething = ({ sentences, modals }: TitledContent): boolean =>
  modals.some(({ modal }) => REQUIRING.has(modal)) ||
  sentences.some(({ kind, text }) => kind === 'instruction' || text.includes('不应'))

export const REQUIRING: ReadonlySet<ModalWord['modal']> = new Set(['shall', 'shall-not', 'must', 'must-not', 'ought'])
