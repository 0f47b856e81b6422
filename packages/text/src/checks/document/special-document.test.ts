import { describe, expect, it } from 'vitest'
import { madeDocument } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { specialDocument } from './special-document.ts'

const verdict = (number: string) =>
  runChecks(textOf(madeDocument([], { number })), { checks: [specialDocument] }).checks[0]

describe('a document', () => {
  it('of construction follows other rules of drafting', () => {
    expect(verdict('GB 50016—2026')).toMatchObject({ verdict: 'notApplicable', reason: 'special-document' })
  })
  it('with an ordinary number follows GB/T 1.1', () =>
    expect(verdict('T/SLX 1—2026')).toMatchObject({ verdict: 'pass' }))
})
