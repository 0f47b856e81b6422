import { describe, expect, it } from 'vitest'
import { type RecordFacts, recordStatusOn } from './record-status.ts'

const facts = (given: Partial<RecordFacts>): RecordFacts => ({
  claimedStatus: null,
  publishedOn: null,
  implementsOn: null,
  withdrawnOn: null,
  replacedOn: null,
  evidence: 'single',
  asOf: '2026-04-01',
  ...given,
})
const on = (day: string, given: Partial<RecordFacts>) => recordStatusOn(facts(given), day).status

describe('the status of a record as of a day', () => {
  it('is coming until the day before it is in force, and current from that day', () => {
    const given = { implementsOn: '2026-03-01', publishedOn: '2025-11-01', claimedStatus: 'current' }
    expect(on('2026-02-28', given)).toBe('coming')
    expect(on('2026-03-01', given)).toBe('current')
    expect(on('2025-10-31', given)).toBe('plan')
  })

  it('is replaced from the day on which a successor is in force, whatever an older source said', () => {
    const given = { claimedStatus: 'current', implementsOn: '2010-01-01', replacedOn: '2026-05-01' }
    expect(on('2026-04-30', given)).toBe('current')
    expect(on('2026-05-01', given)).toBe('replaced')
  })

  it('is withdrawn from its day of withdrawal', () => {
    const given = { implementsOn: '2010-01-01', withdrawnOn: '2026-05-01' }
    expect(on('2026-04-30', given)).toBe('current')
    expect(on('2026-05-01', given)).toBe('withdrawn')
  })

  it('is what its source said from the day on which it was read, and unknown before', () => {
    expect(on('2026-04-01', { claimedStatus: 'withdrawn' })).toBe('withdrawn')
    expect(on('2026-03-31', { claimedStatus: 'withdrawn' })).toBe('unknown')
  })

  it('is current once the day has come of what was coming when it was read', () =>
    expect(on('2026-06-01', { claimedStatus: 'coming', implementsOn: '2026-06-01' })).toBe('current'))

  it('stays coming where a source named no day', () =>
    expect(on('2026-12-01', { claimedStatus: 'coming' })).toBe('coming'))

  it('is unknown where nobody said anything', () => expect(on('2026-04-01', {})).toBe('unknown'))

  it('says how old the source is', () => {
    const standing = recordStatusOn(facts({ claimedStatus: 'current' }), '2026-05-02')
    expect(standing).toMatchObject({ restsOn: 'claim', asOf: '2026-04-01', ageInDays: 31, evidence: 'single' })
  })

  it('is never old where the platform itself keeps the record', () =>
    expect(recordStatusOn(facts({ implementsOn: '2026-01-01', isOwn: true }), '2027-01-01')).toMatchObject({
      status: 'current',
      ageInDays: 0,
    }))
})
