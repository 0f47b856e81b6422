import { describe, expect, it } from 'vitest'
import { madeDocument } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { edition } from './edition.ts'

const verdict = (profile: Parameters<typeof textOf>[1] = {}) =>
  runChecks(textOf(madeDocument([]), profile), { checks: [edition] }).checks[0]

describe('the edition followed', () => {
  it('cannot be told from a text without any sign of it', () => {
    expect(verdict()).toMatchObject({ verdict: 'unknown', reason: 'edition-unknown' })
  })
  it('passes where it is known', () => {
    expect(verdict({ profile: { edition: '2020' } })).toMatchObject({ verdict: 'pass' })
  })
  it('is not asked of an explanatory statement', () => {
    expect(verdict({ profile: { paper: 'explanatory-statement' } })).toMatchObject({ verdict: 'notApplicable' })
  })
})
