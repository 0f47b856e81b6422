import { recordStatusOn } from '@zhunsheng/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSearchIndex } from './index.ts'
import { sampleRecord } from './sample-records.ts'
import { statusNames } from './statuses.ts'

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`)
const dayOrNone = fc.option(day, { nil: null })
const facts = fc.record({
  claimedStatus: fc.constantFrom(null, 'plan', 'coming', 'current', 'replaced', 'withdrawn', 'terminated'),
  publishedOn: dayOrNone,
  implementsOn: dayOrNone,
  withdrawnOn: dayOrNone,
  replacedOn: dayOrNone,
  asOf: day,
  isOwn: fc.boolean(),
})

it('the status by which the index filters is the one that the record has on that day', () => {
  fc.assert(
    fc.property(facts, day, (each, on) => {
      const index = createSearchIndex()
      index.put([sampleRecord(1, 'GB 1—2026', '示例', each)])
      const { status } = recordStatusOn({ ...each, evidence: 'single' }, on)
      const filtered = statusNames.filter((name) => index.search({ day: on, filters: { status: [name] } }).total === 1)
      expect(filtered).toEqual([status])
    }),
    { numRuns: 1_500 },
  )
})
