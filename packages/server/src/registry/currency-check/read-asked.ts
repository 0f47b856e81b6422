import { parseStandardNumber, type StandardNumber } from '@zhunsheng/core'
import { lexText } from '@zhunsheng/text'
import { readAskedNumber } from '../asked-number.ts'

/** One reference that somebody asks about: the words as given, the number read from them, and the clauses cited of it. */
export type AskedReference = {
  readonly line: number
  readonly asked: string
  readonly number: StandardNumber | null
  /** Why no number was read, by the code of `malformedNumberWords`. */
  readonly problem: string | null
  readonly clauses: readonly string[]
}

export const REFERENCES_MAX = 1_000
const LINE_LENGTH_MAX = 500

/**
 * Reads a list as people have it: a number a line, or several, with titles, clauses or whole sentences around them. A line
 * without any number is kept and told so; the same number is asked once.
 */
export function readAsked(text: string): AskedReference[] {
  const seen = new Set<string>()
  const references: AskedReference[] = []
  for (const [index, line] of text.split(/\r\n|[\r\n]/u).entries())
    for (const reference of readLine(line.slice(0, LINE_LENGTH_MAX).trim(), index + 1)) {
      const key = `${reference.number?.canonical ?? reference.asked} ${reference.clauses.join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      references.push(reference)
    }
  return references
}

function readLine(line: string, number: number): AskedReference[] {
  if (line === '') return []
  const found = fromWords(line, number)
  return found.length > 0 ? found : [wholeLine(line, number)]
}

/** Numbers among words, each with the clauses that follow it before the next: GB/T 1.1—2020 的 9.5.4. */
function fromWords(line: string, at: number): AskedReference[] {
  const { identifiers, locators } = lexText(line)
  return identifiers.flatMap(({ from, to, text }, index) => {
    const number = parseStandardNumber(text)
    if (number.kind === 'malformed') return []
    const ends = identifiers[index + 1]?.from ?? line.length
    const clauses = locators
      .filter((locator) => locator.from >= to && locator.from < ends && CLAUSES.includes(locator.kind))
      .flatMap(({ targets }) => targets)
    return [{ line: at, asked: line.slice(from, to), number, problem: null, clauses }]
  })
}

const CLAUSES: readonly string[] = ['chapter', 'clause', 'annex']

/** The whole line as one number in a looser spelling: gbt1.1, full width, 国标 12345. */
function wholeLine(line: string, at: number): AskedReference {
  const number = readAskedNumber(line)?.number ?? null
  const parsed = number ? null : parseStandardNumber(line)
  const problem = parsed?.kind === 'malformed' ? parsed.code : null
  return { line: at, asked: line, number, problem, clauses: [] }
}
