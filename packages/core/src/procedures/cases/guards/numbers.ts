import type { Basis } from '../../../law/basis.ts'
import { parseStandardNumber } from '../../../values/standard-number/parse.ts'
import { numberKinds, type StandardNumberKind } from '../../../values/standard-number/standard-number.ts'
import type { Worded } from '../../../worded.ts'
import { fail, notApplicable, pass } from '../../procedure.ts'
import type { CaseGuard } from '../case-procedure.ts'
import { filled } from '../facts.ts'

type Asked = { readonly title: Worded; readonly basis: readonly Basis[] }

/** A number being filled in is of one of these kinds (a plan number where a plan number is asked for). */
export const numberOfKind = (field: string, kinds: readonly StandardNumberKind[], asked: Asked): CaseGuard => ({
  name: `number:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const number = filled(facts, field)
    if (typeof number !== 'string' || number === '') return notApplicable
    const parsed = parseStandardNumber(number)
    if (parsed.kind !== 'malformed' && kinds.includes(parsed.kind)) return pass
    return fail('CASE_NUMBER_OF_OTHER_KIND', { number, wanted: kinds.map((kind) => numberKinds[kind]), field })
  },
})

/** The prefix of a number agrees with something known, the letter of a plan number with the nature (Q, T, Z). */
export const numberMatches = (field: string, pattern: RegExp, asked: Asked): CaseGuard => ({
  name: `numberMatches:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const number = filled(facts, field)
    if (typeof number !== 'string' || number === '') return notApplicable
    return pattern.test(number) ? pass : fail('CASE_VALUE_NOT_ALLOWED', { condition: asked.title, field })
  },
})
