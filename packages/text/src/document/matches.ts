const NONE: readonly RegExpExecArray[] = []

/**
 * As `matchAll`, in a list. That copies the pattern for every text it is asked about, and most passages of a document hold no
 * match: they are told by a search alone. `pattern` is global.
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? NONE : Array.from(text.matchAll(pattern))
