import { parseStandardNumber, type StandardNumber } from '@zhunsheng/core'
import type { Identifier } from '../../lexer/identifiers.ts'

/** A document that an identifier names. `key` is the same for all its editions; `family` for all its parts too. */
export type CitedDocument = {
  readonly canonical: string
  readonly number: StandardNumber
  readonly key: string
  readonly family: string
  readonly year: number | null
}

const AMENDMENT = /\/XG.*$/u

/** Each of the documents that an identifier stands for; none for what is incomplete. */
export const documentsOf = ({ canonical }: Pick<Identifier, 'canonical'>): readonly CitedDocument[] =>
  canonical.flatMap((each) => documentOf(each) ?? [])

export function documentOf(canonical: string): CitedDocument | null {
  const number = parseStandardNumber(canonical.replace(AMENDMENT, ''))
  if (number.kind === 'malformed') return null
  const family = `${number.prefix} ${number.sequence}`
  return {
    canonical,
    number,
    family,
    key: number.part === undefined ? family : `${family}.${number.part}`,
    year: number.year ?? null,
  }
}

/** The number without its year, as an undated reference writes it. */
export const undated = (canonical: string): string => canonical.replace(/\s*[—:-]\s*(?:19|20)\d{2}$/u, '')
