import type { StandardNumber } from '../../values/standard-number.ts'

/**
 * A number without its year: what all editions of a standard share. Parts are standards of their own, and an amendment
 * sheet belongs to one edition, so that it is a family by itself. Zeros before the sequence make no difference: T/ABC 001 and
 * T/ABC 1 are one standard.
 */
export function familyOf({ canonical, prefix, year, adopted, kind }: StandardNumber): string {
  if (kind === 'planNumber' || kind === 'amendment') return canonical
  const own = adopted === undefined ? canonical : canonical.slice(0, -`/${adopted}`.length)
  const undated = year === undefined ? own : own.replace(YEAR_PATTERN, '')
  // The class of a reference material has two digits: GSB 07-3192.
  if (kind === 'national.referenceMaterial') return undated
  return prefix + undated.slice(prefix.length).replace(ZEROS_PATTERN, '$1')
}

const YEAR_PATTERN = /[—:-](?:19|20)\d{2}$/u
const ZEROS_PATTERN = /^( ?)0+(?=\d)/u
