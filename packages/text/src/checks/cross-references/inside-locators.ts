import type { Locator } from '../../lexer/locators.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

export type PlacedLocator = Locator & { readonly passage: Passage }

/** Where a number is no pointer: the cover, the contents, the words of a drawing, and the titles of other documents. */
const NO_TEXT: ReadonlySet<string> = new Set(['cover', 'contents', 'bibliography', 'index'])
const NO_WORDS: ReadonlySet<string> = new Set(['figure', 'cover-field', 'contents-entry', 'document-title'])

/** Laws and papers have articles and chapters of their own: 《……法》第五条, 办法第三章. */
const OF_ANOTHER_PAPER =
  /(?:》|[法律例则令]|办法|规定|公约|协定|决定|合同|章程)\s*(?:（[^（）]{0,12}）|\([^()]{0,12}\))?\s*(?:的|中的?|之)?\s*$/u
const LOOK_BACK = 20

/** The pointers of the text proper, those to other standards included, those to laws and the like not. */
export const pointersOf = lazyFor(({ facts }: CheckedText): readonly PlacedLocator[] => {
  const found: PlacedLocator[] = []
  for (const locator of facts.locators) {
    const { passage, from, kind, foreign } = locator
    if (NO_TEXT.has(passage.block.element) || NO_WORDS.has(passage.block.kind)) continue
    const isOfAnother =
      !foreign &&
      (kind === 'chapter' || kind === 'clause' || kind === 'list-item') &&
      OF_ANOTHER_PAPER.test(passage.text.slice(Math.max(0, from - LOOK_BACK), from))
    if (!isOfAnother) found.push(listed(locator, found.at(-1)))
  }
  return found
})

/** The A.2 of 表A.1和A.2 is a table too. */
function listed(locator: PlacedLocator, last: PlacedLocator | undefined): PlacedLocator {
  if (locator.kind !== 'clause' || !/^[A-Z]\.\d{1,3}$/u.test(locator.value)) return locator
  if (last?.passage !== locator.passage || (last.kind !== 'table' && last.kind !== 'figure')) return locator
  const isJoined = /^\s?[、,，和与及或]\s?$/u.test(locator.passage.text.slice(last.to, locator.from))
  return isJoined ? { ...locator, kind: last.kind } : locator
}

/** Those that point into the text itself; behind the name of what may be another document one cannot tell. */
export const insideLocatorsOf = lazyFor((text: CheckedText): readonly PlacedLocator[] =>
  pointersOf(text).filter(({ foreign, isUnsure }) => foreign === null && isUnsure !== true),
)
