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

  it('is the same in whatever order its sources came', () => {
    const claims = [says({ title: '甲' }), says({ title: '乙' }, { sourceId: 'two' })]
    expect(resolveRecord(claims.toReversed())).toEqual(resolveRecord(claims))
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

  it('is not ended by the day of a weaker source that a stronger one denies; the difference is told', () => {
    const resolved = resolveRecord([
      says({ status: 'current' }, { authority: 'official', sourceId: 'sac' }),
      says({ withdrawnOn: '2020-01-01' }),
    ])
    expect(resolved.claim).not.toHaveProperty('withdrawnOn')
    expect(resolved).toMatchObject({ claim: { status: 'current' }, evidence: 'official' })
    expect(resolved.conflicts).toMatchObject([
      { field: 'status', isOutweighed: true, values: [{ value: 'current' }, { value: 'withdrawn' }] },
    ])
  })

  it('is told of such a source once, where it names the status as well', () =>
    expect(
      resolveRecord([
        says({ status: 'current' }, { authority: 'official', sourceId: 'sac' }),
        says({ status: 'withdrawn', withdrawnOn: '2020-01-01' }),
      ]).conflicts,
    ).toHaveLength(1))

  it('is ended by a day that comes after the stronger source was read, and is then no longer official', () =>
    expect(
      resolveRecord([
        says({ status: 'current' }, { authority: 'official', sourceId: 'sac' }),
        says({ withdrawnOn: '2026-07-01' }, { asOf: '2026-06-01' }),
      ]),
    ).toMatchObject({ claim: { withdrawnOn: '2026-07-01' }, evidence: 'single', conflicts: [] }))

  it('is ended by the day of a stronger source, whatever a weaker one calls it', () => {
    const resolved = resolveRecord([
      says({ status: 'current' }),
      says({ withdrawnOn: '2020-01-01' }, { authority: 'official', sourceId: 'sac' }),
    ])
    expect(resolved).toMatchObject({ claim: { withdrawnOn: '2020-01-01' }, evidence: 'official' })
    expect(resolved.claim).not.toHaveProperty('status')
    expect(resolved.conflicts).toMatchObject([{ isOutweighed: true, values: [{ value: 'withdrawn' }, {}] }])
  })

  it('is in conflict where a day and a status of sources of one weight deny each other', () =>
    expect(
      resolveRecord([says({ status: 'current' }), says({ implementsOn: '2027-01-01' }, { sourceId: 'two' })]),
    ).toMatchObject({ evidence: 'conflict', claim: { status: 'current' } }))

  it('is official only where its status is: a title of an official source does not make it so', () =>
    expect(
      resolveRecord([says({ title: '甲' }, { authority: 'official', sourceId: 'sac' }), says({ status: 'current' })])
        .evidence,
    ).toBe('single'))

  it('that was coming for one source and is current for another read later is no conflict', () => {
    const coming = says({ status: 'coming', implementsOn: '2026-05-01' })
    const current = { status: 'current' as const }
    expect(resolveRecord([coming, says(current, { sourceId: 'two', asOf: '2026-05-01' })]).conflicts).toEqual([])
    expect(resolveRecord([coming, says(current, { sourceId: 'two', asOf: '2026-04-30' })]).conflicts).toHaveLength(1)
  })

  it.each([
    ['信息技术 第1部分：总则', '信息技术　第 1 部分:总则', 0],
    ['《信息技术—总则》', '信息技术-总则', 0],
    ['信息技术 第1部分：总则', '信息技术 第2部分：总则', 1],
    ['3.6 kV～40.5 kV 开关设备', '3.6kV~40.5kV开关设备', 0],
    ['3.6 kV 开关设备', '36 kV 开关设备', 1],
    ['电压 ≤ 1 kV 的电缆', '电压 ≥ 1 kV 的电缆', 1],
  ])('called %s and %s has %i conflicts', (one, other, count) =>
    expect(resolveRecord([says({ title: one }), says({ title: other }, { sourceId: 'two' })]).conflicts).toHaveLength(
      count,
    ))
})
