import type { StandardNumber } from '../../values/standard-number.ts'

/** A number without its year: what all editions of a standard share. Parts are standards of their own. */
export function familyOf({ canonical, year, adopted, kind }: StandardNumber): string {
  if (year === undefined || kind === 'planNumber') return canonical
  const own = adopted === undefined ? canonical : canonical.slice(0, -`/${adopted}`.length)
  return own.replace(YEAR_PATTERN, '')
}

const YEAR_PATTERN = /[—:-](?:19|20)\d{2}$/u
