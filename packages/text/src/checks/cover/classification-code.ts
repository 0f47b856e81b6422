import type { FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { type CoverPage, isBlank } from './cover-page.ts'

/** What is wrong with a code of classification: missing, still open when it should be known, or in no table. */
export function judgeCode(
  { profile }: CheckedText,
  { first, start, certaintyOfMissing }: CoverPage,
  name: 'ics' | 'ccs',
  isReal: (code: string) => boolean,
): readonly FoundFault[] {
  const field = first(name)
  if (!field || field.value === '' || /^(?:ICS|CCS)[:：]?$/u.test(field.value))
    return [{ at: field ? placeOfField(field) : start, message: 'missing', certainty: certaintyOfMissing }]
  const fault = { at: placeOfField(field), data: { found: field.value } }
  if (isBlank(field.value)) return isKnownByNow(profile.stage) ? [{ ...fault, message: 'blank' }] : []
  return isReal(field.value) ? [] : [{ ...fault, message: 'unreal', certainty: 'likely' }]
}

const isKnownByNow = (stage: CheckedText['profile']['stage']): boolean => stage === 'approval' || stage === 'published'
