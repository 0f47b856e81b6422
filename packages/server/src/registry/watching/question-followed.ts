import { Refusal } from '@zhunsheng/core'
import { checkInput } from '../../check-input.ts'
import { type Asked, askedNames, inputOf, readAsked } from '../records/search-asked.ts'
import type { SearchQuestion } from '../search-index/question.ts'
import { questionOf, searchRecords } from '../search-records.ts'

/** The order and a day that was fixed have nothing to do with what is found from now on. */
const NOT_KEPT: readonly string[] = ['sort', 'day']

/**
 * A search as it is kept: the parameters of its address that narrow it, in one order, so that the same question is followed
 * once. Refuses with `WATCH_SUBJECT_MISSING` where nothing is asked.
 */
export function readQuestion(text: string): string {
  const asked = askedIn(text)
  const kept = askedNames.filter((name) => !NOT_KEPT.includes(name) && asked[name] !== '')
  if (kept.length === 0) throw new Refusal('WATCH_SUBJECT_MISSING')
  return new URLSearchParams(Object.fromEntries(kept.map((name) => [name, asked[name]]))).toString()
}

/** The parameters of an address, without the question mark. */
export function askedIn(query: string): Asked {
  const parameters = new URLSearchParams(query)
  return readAsked({ query: (name) => parameters.get(name)?.trim() ?? '' })
}

/** What is asked of the index on a day. */
export const questionOn = (query: string, day: string): SearchQuestion =>
  questionOf(checkInput(searchRecords.input, inputOf(askedIn(query))), day)
