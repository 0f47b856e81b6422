import type { Block } from '../../document/document.ts'
import type { FoundFault, Outcome } from '../check.ts'
import type { CheckedText, Facts } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

type Sentence = Facts['sentences'][number]

/** What is looked for in the sentences of a text: the pattern, and what makes it harmless. */
export type Phrase = { readonly pattern: RegExp; readonly unless?: RegExp; readonly message: string }

/** Each phrase once a sentence, at its own place; a sentence that says that it shall not be so is left alone. */
export function judgePhrases(
  text: CheckedText,
  phrases: readonly Phrase[],
  isMeant: (sentence: Sentence) => boolean,
): Outcome {
  const sentences = text.facts.sentences.filter(isMeant)
  if (sentences.length === 0) return notApplicable('nothing-to-check')
  return found(sentences.flatMap((sentence) => phrases.flatMap((phrase) => faultIn(sentence, phrase))))
}

function faultIn({ text, from, passage }: Sentence, { pattern, unless, message }: Phrase): readonly FoundFault[] {
  const match = pattern.exec(text)
  if (!match || unless?.test(text)) return []
  const start = from + match.index
  return [{ at: passage.place(start, start + match[0].length), message, data: { found: match[0] } }]
}

const PROVISIONS: readonly Block['element'][] = ['core', 'annex', 'symbols']

export const isRequirement = ({ kind, passage }: Sentence): boolean =>
  PROVISIONS.includes(passage.block.element) &&
  passage.block.kind !== 'example' &&
  (kind === 'requirement' || kind === 'external-constraint')
