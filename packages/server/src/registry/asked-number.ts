import { parseStandardNumber, type StandardNumber } from '@zhunsheng/core'

/** Where people leave the slash out: TSLXH 1, GBT 19001. */
const slashes: readonly [pattern: RegExp, written: string][] = [
  [/^T(?=[A-Z])/u, 'T/'],
  [/^([A-Z]{2})T(?=[ \d])/u, '$1/T'],
]

/** `certain`: the question is a number and nothing else; otherwise it may as well be words. */
export type AskedNumber = { readonly number: StandardNumber; readonly certain: boolean }

/**
 * The number that somebody looks for, however it is written: full width, small letters, without its gap, its slash, its
 * year or its zeros. Null where the question holds no number. Looser than what may be entered as a number.
 */
export function readAskedNumber(question: string): AskedNumber | null {
  const plain = question.normalize('NFKC').trim().toUpperCase()
  const asWritten = parseStandardNumber(plain)
  if (asWritten.kind !== 'malformed') return { number: asWritten, certain: asWritten.kind === 'group' }
  for (const [pattern, written] of slashes) {
    const parsed = parseStandardNumber(plain.replace(pattern, written))
    if (parsed.kind !== 'malformed') return { number: parsed, certain: false }
  }
  return null
}
