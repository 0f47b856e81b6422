import { describe, expect, it } from 'vitest'
import { madeDocument } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { level } from './level.ts'

const verdict = (profile: Parameters<typeof textOf>[1] = {}) =>
  runChecks(textOf(madeDocument([]), profile), { checks: [level] }).checks[0]

describe('the level of the standard', () => {
  it('cannot be told from a text without any sign of it', () => {
    expect(verdict()).toMatchObject({ verdict: 'unknown', reason: 'level-unknown' })
  })
  it('passes where it is known', () => {
    expect(verdict({ profile: { level: 'group' } })).toMatchObject({ verdict: 'pass' })
  })
  it('is not asked of an explanatory statement', () => {
    expect(verdict({ profile: { paper: 'explanatory-statement' } })).toMatchObject({ verdict: 'notApplicable' })
  })
})
