const NO_BREAK_SPACE = '\u00A0'
const NO_BREAK_HYPHEN = '\u2011'
const WORD_JOINER = '\u2060'

/**
 * A number as it is shown: no line may break inside it. Only for display; the form to store and compare is `canonical`,
 * and `parseStandardNumber` reads a copied display form back.
 */
export function displayNumber(canonical: string): string {
  return canonical
    .replaceAll(' ', NO_BREAK_SPACE)
    .replaceAll('-', NO_BREAK_HYPHEN)
    .replaceAll('—', `${WORD_JOINER}—${WORD_JOINER}`)
    .replaceAll('/', `/${WORD_JOINER}`)
}
