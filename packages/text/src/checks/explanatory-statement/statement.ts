import type { Outcome, StandardLevel, TextPlace } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { found, unknown } from '../outcome.ts'

/** The words of a statement without its table of contents: an entry there is no statement of anything. */
export const statementPassages: (text: CheckedText) => readonly Passage[] = lazyFor((text: CheckedText) =>
  text.facts.passages.filter(({ block }) => block.element !== 'contents' && block.kind !== 'contents-entry'),
)

/** Whether the statement has such words anywhere. The pattern must not be global. */
export const says = (text: CheckedText, pattern: RegExp): boolean =>
  statementPassages(text).some((passage) => pattern.test(passage.text))

/** Where a silence is told: nothing stands there, so the title of the paper must bear it. */
export function titlePlace({ decisions, facts }: CheckedText): TextPlace {
  const title = decisions.paper.signs.find(({ at }) => at !== null)?.at
  if (title) return title
  const first = facts.passages[0]
  return first ? first.place(0, first.text.length) : { block: 0, from: 0, to: 0 }
}

const STATEMENT_CHARACTERS_MIN = 200

/** A cover alone, or a paper of which a part was not read, is silent on everything: that proves nothing. */
const isWhole = (text: CheckedText): boolean => {
  const length = statementPassages(text).reduce((sum, passage) => sum + passage.text.length, 0)
  return text.document.gaps.length === 0 && length >= STATEMENT_CHARACTERS_MIN
}

/** What a statement must speak of: the message that tells of its silence, and the words by which it is not silent. */
export type Topic = readonly [message: string, evidence: RegExp]

/** Fails for each topic that the statement does not mention with a single word. */
export function judgeSilence(text: CheckedText, topics: readonly Topic[]): Outcome {
  const silent = topics.filter(([, evidence]) => !says(text, evidence))
  if (silent.length > 0 && !isWhole(text)) return unknown('reader-gap')
  const at = titlePlace(text)
  return found(silent.map(([message]) => ({ at, message })))
}

/** The standard that the statement explains; null where none was given. */
export const draftBeside = ({ companion }: CheckedText): CheckedText | null =>
  companion?.profile.paper === 'standard' ? companion : null

const OPENING_PASSAGES = 12
const LEVELS: readonly (readonly [RegExp, StandardLevel])[] = [
  [/团体标准/u, 'group'],
  [/企业标准/u, 'enterprise'],
  [/行业标准/u, 'sector'],
  [/地方标准/u, 'local'],
  [/国家标准(?!化)/u, 'national'],
]

/** The level of the standard explained: by the standard itself, else by the first lines of the statement. */
export function levelExplained(text: CheckedText): StandardLevel | null {
  const known = draftBeside(text)?.profile.level ?? text.profile.level
  if (known !== null) return known
  const opening = statementPassages(text).slice(0, OPENING_PASSAGES)
  return (
    LEVELS.find(([words]) => opening.some((passage) => passage.text.length <= 60 && words.test(passage.text)))?.[1] ??
    null
  )
}

/** Words alone, for comparing what is written with other gaps and marks. */
export const wordsOnly = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, '')
