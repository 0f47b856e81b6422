import { describe, expect, it } from 'vitest'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { readability } from './readability.ts'

const verdict = (verdictOfReader: 'readable' | 'garbled' | 'scanned') => {
  const more = { readability: { verdict: verdictOfReader, hanShare: 0, commonShare: 0 } }
  return runChecks(textOf(madeDocument([paragraph('壶')], {}, more)), { checks: [readability] }).checks[0]
}

describe('a text', () => {
  it('that can be read passes', () => expect(verdict('readable')).toMatchObject({ verdict: 'pass' }))
  it.each(['garbled', 'scanned'] as const)('that is %s is not checked', (kind) =>
    expect(verdict(kind)).toMatchObject({ verdict: 'unknown', reason: 'not-readable' }))
})
