import { describe, expect, it } from 'vitest'
import { madeDocument } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { functionalType } from './functional-type.ts'

const verdict = (profile: Parameters<typeof textOf>[1] = {}) =>
  runChecks(textOf(madeDocument([]), profile), { checks: [functionalType] }).checks[0]

describe('the functional type', () => {
  it('cannot be told from a text without any sign of it', () => {
    expect(verdict()).toMatchObject({ verdict: 'unknown', reason: 'type-unknown' })
  })
  it('passes where it is known', () => {
    expect(verdict({ profile: { type: 'guidance' } })).toMatchObject({ verdict: 'pass' })
  })
  it('is not asked of an explanatory statement', () => {
    expect(verdict({ profile: { paper: 'explanatory-statement' } })).toMatchObject({ verdict: 'notApplicable' })
  })
})
