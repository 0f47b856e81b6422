import type { Block } from '../../document/document.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from './lazy.ts'

const LENGTH = 8
/** Cover, contents, foreword and lists of references are alike in all standards and prove nothing. */
const ELEMENTS: readonly Block['element'][] = ['introduction', 'scope', 'terms', 'symbols', 'core', 'annex']
/** Sentences that GB/T 1.1 prescribes, or that every text has. */
const BOILERPLATE = /适用于本文件|适用于本标准|本文件没有|界定的术语和定义适用/u

/** All runs of eight letters and figures of the text proper, without marks and gaps, within one paragraph or cell. */
export const shinglesOf: (text: CheckedText) => ReadonlySet<string> = lazyFor((text: CheckedText) => {
  const shingles = new Set<string>()
  for (const passage of text.facts.passages) {
    if (!ELEMENTS.includes(passage.block.element) || BOILERPLATE.test(passage.text)) continue
    const words = passage.text.replaceAll(/[^\p{L}\p{N}]/gu, '')
    for (let at = 0; at + LENGTH <= words.length; at++) shingles.add(words.slice(at, at + LENGTH))
  }
  return shingles
})

const SHINGLES_MIN = 100

/** How much of `text` stands in `other` too, 0 to 1; null where the text is too short to say. */
export function containment(text: CheckedText, other: CheckedText): number | null {
  const own = shinglesOf(text)
  if (own.size < SHINGLES_MIN) return null
  const others = shinglesOf(other)
  let common = 0
  for (const shingle of own) if (others.has(shingle)) common += 1
  return common / own.size
}
