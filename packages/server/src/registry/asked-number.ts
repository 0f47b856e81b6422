import { parseStandardNumber, type StandardNumber } from '@zhunsheng/core'

/** Where people leave the slash out: TSLXH 1, GBT 19001. */
const slashes: readonly [pattern: RegExp, written: string][] = [
  [/^T(?=[A-Z])/u, 'T/'],
  [/^([A-Z]{2})T(?=[ \d])/u, '$1/T'],
]

/**
 * The number that somebody looks for, however it is written: full width, small letters, without its gap, its slash, its
 * year or its zeros. Null where the question holds no number. Looser than what may be entered as a number.
 */
export function readAskedNumber(question: string): StandardNumber | null {
  const plain = question.normalize('NFKC').trim().toUpperCase()
  for (const text of [plain, ...slashes.map(([pattern, written]) => plain.replace(pattern, written))]) {
    const parsed = parseStandardNumber(text)
    if (parsed.kind !== 'malformed') return parsed
  }
  return null
}
