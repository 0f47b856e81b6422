const WORD_PATTERN = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu
const HAN_PATTERN = /^\p{Script=Han}/u
const TEXT_LENGTH_MAX = 4_000

/**
 * A ready tsvector with positions: Chinese as single characters and bigrams, other scripts as lower-case words, so that
 * no dictionary or locale of the database is involved.
 */
export function searchVector(parts: readonly (string | null | undefined)[]): string {
  const text = parts
    .flatMap((part) => part ?? [])
    .join(' ')
    .slice(0, TEXT_LENGTH_MAX)
  const places = new Map<string, number[]>()
  let position = 0
  for (const token of tokensOf(text)) {
    position += 1
    places.set(token, [...(places.get(token) ?? []), position])
  }
  return [...places].map(([token, at]) => `'${token}':${at.slice(0, 250).join(',')}`).join(' ')
}

function tokensOf(text: string): string[] {
  return normal(text).flatMap((run) => (HAN_PATTERN.test(run) ? [...characters(run), ...bigrams(run)] : [run]))
}

const normal = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD_PATTERN) ?? []

const characters = (run: string): string[] => [...run]

function bigrams(run: string): string[] {
  const letters = [...run]
  return letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''))
}

/** A tsquery that asks for every run of the question; null when the question holds no word. */
export function searchQuery(question: string): string | null {
  const terms = normal(question.slice(0, TEXT_LENGTH_MAX)).map((run) =>
    HAN_PATTERN.test(run) ? hanTerm(run) : `'${run}':*`,
  )
  return terms.length === 0 ? null : terms.join(' & ')
}

const hanTerm = (run: string): string =>
  [...run].length === 1
    ? `'${run}'`
    : bigrams(run)
        .map((pair) => `'${pair}'`)
        .join(' & ')
