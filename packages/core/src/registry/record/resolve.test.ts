import { describe, expect, it } from 'vitest'
import type { Claim, SourcedClaim } from './claim.ts'
import { resolveRecord } from './resolve.ts'

const says = (claim: Partial<Claim>, more: Partial<SourcedClaim> = {}): SourcedClaim => ({
  claim: { number: 'GB/T 1.1—2020', ...claim },
  sourceId: 'one',
  authority: 'secondary',
  asOf: '2026-04-01',
  ...more,
})

describe('a record', () => {
  it('takes each field from wherever it is known', () => {
    const resolved = resolveRecord([says({ title: '甲' }), says({ publishedOn: '2020-03-31' }, { sourceId: 'two' })])
    expect(resolved.claim).toMatchObject({ title: '甲', publishedOn: '2020-03-31' })
  })

  it('is not overwritten by a weaker source, however late it was read; the difference is told', () => {
    const resolved = resolveRecord([
      says({ status: 'withdrawn' }, { authority: 'official', sourceId: 'sac', asOf: '2026-01-01' }),
      says({ status: 'current' }, { asOf: '2026-10-01' }),
    ])
    expect(resolved).toMatchObject({ claim: { status: 'withdrawn' }, evidence: 'official', asOf: '2026-01-01' })
    expect(resolved.conflicts).toMatchObject([{ field: 'status', isOutweighed: true }])
  })

  it('is in conflict where sources of one weight disagree, and shows the one read last', () => {
    const resolved = resolveRecord([
      says({ status: 'current' }),
      says({ status: 'withdrawn' }, { sourceId: 'two', asOf: '2026-05-01' }),
    ])
    expect(resolved).toMatchObject({ evidence: 'conflict', claim: { status: 'withdrawn' } })
    expect(resolved.conflicts[0]?.values).toHaveLength(2)
  })

  it('is cross-checked where two sources agree on title and status', () => {
    const same = { title: '标准化工作导则  第1部分', status: 'current' as const }
    const other = { title: '标准化工作导则 第 1 部分', status: 'current' as const }
    expect(resolveRecord([says(same), says(other, { sourceId: 'two' })])).toMatchObject({
      evidence: 'crossChecked',
      conflicts: [],
    })
  })

  it('rests on a single source otherwise', () => expect(resolveRecord([says({ title: '甲' })]).evidence).toBe('single'))

  it('is in conflict where one source lists it twice with different status', () =>
    expect(resolveRecord([says({ status: 'current' }), says({ status: 'withdrawn' })])).toMatchObject({
      evidence: 'conflict',
    }))

  it('counts only what a source said last', () => {
    const resolved = resolveRecord([says({ status: 'current' }), says({ status: 'withdrawn' }, { asOf: '2026-06-01' })])
    expect(resolved).toMatchObject({ claim: { status: 'withdrawn' }, evidence: 'single', conflicts: [] })
  })
})
