import { parseStandardNumber } from '@zhunsheng/core'
import type { CheckedText } from '../checked-text.ts'

/** A mandatory national standard, by its number: GB without /T. */
export const isMandatory = ({ facts }: CheckedText): boolean =>
  facts.ownNumber !== null && parseStandardNumber(facts.ownNumber).kind === 'national.mandatory'
