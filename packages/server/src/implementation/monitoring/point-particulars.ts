import { type pointAmendFields, provinces, Refusal, type Values } from '@zhunsheng/core'

const PROVINCE_DIGITS = 2
const CODE_MARKS = /[;；,，、\s]+/u

/**
 * The columns of what may change of a point. Refuses with `PLACE_UNKNOWN` or `POINT_DAYS_IN_WRONG_ORDER`.
 */
export function particularsOf(input: Values<typeof pointAmendFields>) {
  const { place, qualifiedFrom, qualifiedTo } = input
  if (!/^\d{6}$/u.test(place) || !Object.hasOwn(provinces, place.slice(0, PROVINCE_DIGITS)))
    throw new Refusal('PLACE_UNKNOWN', { place })
  if (qualifiedFrom && qualifiedTo && qualifiedFrom > qualifiedTo)
    throw new Refusal('POINT_DAYS_IN_WRONG_ORDER', { from: qualifiedFrom, to: qualifiedTo })
  return {
    kinds: [...input.kinds],
    field: input.field,
    ics: codesIn(input.ics),
    ccs: codesIn(input.ccs),
    place,
    capability: input.capability,
    qualification: input.qualification ?? null,
    qualification_scope: input.qualificationScope ?? null,
    qualified_from: qualifiedFrom ?? null,
    qualified_to: qualifiedTo ?? null,
  }
}

const codesIn = (text: string | undefined): string[] => (text ?? '').split(CODE_MARKS).filter((code) => code !== '')
