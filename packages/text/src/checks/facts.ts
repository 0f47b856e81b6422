import type { Block, StandardDocument } from '../document/document.ts'
import { lexText } from '../lexer/lex.ts'
import { sentencesOf } from '../lexer/sentences.ts'
import type { Facts, Passage } from './checked-text.ts'
import { headingTreeOf } from './facts/headings.ts'
import { lazy, lazyFor, lazyForText } from './facts/lazy.ts'
import { ownNumberOf } from './facts/own-number.ts'
import { passagesOf } from './facts/passages.ts'
import { referencesIn } from './facts/references.ts'
import { termsIn } from './facts/terms.ts'

/** The facts of a document, each found out when it is first asked for. */
export function factsOf(document: StandardDocument): Facts {
  const tree = lazy(() => headingTreeOf(document))
  const passages = lazy(() => passagesOf(document))
  // Lexed once: what a fact speaks of is a token of that kind too.
  const lexed = lazyForText(lexText)
  const tokens = (passage: Passage) => lexed(passage.text).tokens
  const identifiersOf = (passage: Passage) => lexed(passage.text).identifiers
  const inAll = <T extends object>(find: (passage: Passage) => readonly T[]) =>
    lazy(() => {
      const found: (T & { readonly passage: Passage })[] = []
      for (const passage of passages()) for (const each of find(passage)) found.push({ ...each, passage })
      return found
    })
  const sentences = lazy(() => sentencesWithin(passages(), tokens))
  const identifiers = inAll(identifiersOf)
  const locators = inAll((passage) => lexed(passage.text).locators)
  const quantities = inAll((passage) => lexed(passage.text).quantities)
  const references = lazy(() => referencesIn(passages(), identifiersOf))
  const terms = lazy(() => termsIn(document))
  const ownNumber = lazy(() => ownNumberOf(document))
  const byElement = lazy(() => blocksByElement(document))
  return {
    get passages() {
      return passages()
    },
    get headings() {
      return tree().headings
    },
    under: lazyFor((heading) => tree().under(heading)),
    children: lazyFor((heading) => tree().children(heading)),
    blocksOf: (element) => byElement().get(element) ?? [],
    tokens,
    get sentences() {
      return sentences()
    },
    get identifiers() {
      return identifiers()
    },
    get locators() {
      return locators()
    },
    get quantities() {
      return quantities()
    },
    get references() {
      return references()
    },
    get terms() {
      return terms()
    },
    get ownNumber() {
      return ownNumber()
    },
  }
}

/** Written out and not spread: there are thousands, and every rule reads them. */
function sentencesWithin(passages: readonly Passage[], tokens: Facts['tokens']): Facts['sentences'] {
  const found: Facts['sentences'][number][] = []
  for (const passage of passages)
    for (const { from, to, text, kind, modals, certainty } of sentencesOf(passage.text, tokens(passage)))
      found.push({ from, to, text, kind, modals, certainty, passage })
  return found
}

function blocksByElement({ blocks }: StandardDocument): ReadonlyMap<Block['element'], readonly Block[]> {
  const found = new Map<Block['element'], Block[]>()
  for (const block of blocks) {
    const others = found.get(block.element)
    if (others) others.push(block)
    else found.set(block.element, [block])
  }
  return found
}
