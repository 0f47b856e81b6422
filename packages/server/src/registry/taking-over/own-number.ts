import { parseStandardNumber, Refusal } from '@zhunsheng/core'

/** The code of the organization and those that it had before: a number bears the code of its own day. */
export type OwnCodes = { readonly code: string; readonly codes: readonly string[] }

export type OwnNumber = {
  readonly code: string
  readonly canonical: string
  readonly sequence: number
  readonly part: number | null
  readonly year: number
}

/**
 * A number of the organization itself, in whatever spelling. Refuses with `STANDARD_NUMBER_MALFORMED`, also where the
 * year is missing, and with `NUMBER_OF_OTHER_ORGANIZATION`.
 */
export function readOwnNumber(text: string, { code, codes }: OwnCodes): OwnNumber {
  const parsed = parseStandardNumber(text)
  const malformed = new Refusal('STANDARD_NUMBER_MALFORMED', { number: text })
  if (parsed.kind !== 'group' || parsed.year === undefined) throw malformed
  const own = codes.find((known) => parsed.prefix === `T/${known}`)
  if (own === undefined) throw new Refusal('NUMBER_OF_OTHER_ORGANIZATION', { number: parsed.canonical, code })
  const sequence = wholeNumber(parsed.sequence)
  const part = parsed.part === undefined ? null : wholeNumber(parsed.part)
  if (sequence === undefined || part === undefined) throw malformed
  return { code: own, canonical: parsed.canonical, sequence, part, year: parsed.year }
}

/** The number of the edition that was replaced, which need not be one of our own. */
export function readReplacedNumber(text: string, own: string): string {
  const parsed = parseStandardNumber(text)
  if (parsed.kind === 'malformed') throw new Refusal('STANDARD_NUMBER_MALFORMED', { number: text })
  if (parsed.canonical === own) throw new Refusal('TAKEOVER_REPLACES_ITSELF', { number: own })
  return parsed.canonical
}

const wholeNumber = (digits: string): number | undefined =>
  /^[1-9]\d{0,5}$/u.test(digits.replace(/^0+/u, '')) ? Number(digits) : undefined
