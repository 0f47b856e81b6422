import type { ElementName } from '../../document/document.ts'
import type { Facts } from '../checked-text.ts'
import { lazyFor } from './lazy.ts'

type Sentences = Facts['sentences']

/** Sorted once: a dozen rules ask for the few sentences of one element. */
const byElement = lazyFor((facts: Facts): ReadonlyMap<ElementName, Sentences> => {
  const sorted = new Map<ElementName, Sentences[number][]>()
  for (const sentence of facts.sentences) {
    const { element } = sentence.passage.block
    const others = sorted.get(element)
    if (others) others.push(sentence)
    else sorted.set(element, [sentence])
  }
  return sorted
})

/** The sentences of one element, in reading order. */
export const sentencesIn = (facts: Facts, element: ElementName): Sentences => byElement(facts).get(element) ?? []
