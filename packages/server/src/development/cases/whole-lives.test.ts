import { caseProcedures } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLedger } from '../../db/ledger.ts'
import { enterPlatformClaim } from '../../registry/entering/enter-platform-claim.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { findCase } from './store.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
  const ledger = createLedger(bench.db)
  const authority = await bench.seedOrganization('GBW', {}, { kind: 'nationalAuthority' })
  await ledger.insert('sector_code_status', {
    id: 'code-jt',
    organization_id: authority,
    code: 'JT',
    state: 'approved',
    from_on: '2000-01-01',
    document: '示例文件',
    legal_basis: '示例依据',
  })
  // The standard that the stories amend, review and withdraw.
  await enterPlatformClaim(bench.db, { number: 'GB/T 1.1—2020', title: '示例标准' }, '2026-01-01')
})
afterAll(() => bench.close())

/** Nobody has authorized a city in an empty database, and unknown opens no gate. */
const needsOutside = ['prefectural']

describe('the whole life of a case, through the doors of the server', () => {
  it.each(
    caseProcedures.filter(({ name }) => !needsOutside.includes(name)).map((each) => [each.name, each] as const),
  )('%s', async (name, procedure) => {
    const told = stories[name]
    const players = await castOf(bench, procedure, told?.setting.members?.length ?? 0)
    const caseId = await liveStory(bench, name, players)
    const row = await findCase(bench.db, caseId)
    expect(row.ended).toBe(true)
  })
  it.each(needsOutside)('%s stops where nobody knows what it needs to know', async (name) => {
    const procedure = caseProcedures.find((each) => each.name === name)
    if (!procedure) throw new Error(name)
    const players = await castOf(bench, procedure, stories[name]?.setting.members?.length ?? 0)
    await expect(liveStory(bench, name, players)).rejects.toThrow()
  })
})
