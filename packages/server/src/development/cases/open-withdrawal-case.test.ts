import { findCaseProcedure } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLedger } from '../../db/ledger.ts'
import { sectorCodeOn } from '../../organizations/bodies/sector-codes.ts'
import { enterPlatformClaim } from '../../registry/entering/enter-platform-claim.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { findCase } from './store.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
  await enterPlatformClaim(bench.db, { number: 'GB/T 1.1—2020', title: '示例标准' }, '2026-01-01')
})
afterAll(() => bench.close())

const withdrawals = () =>
  bench.db.selectFrom('standard_case').selectAll().where('procedure', '=', 'withdrawal').orderBy('id').execute()

async function live(name: string, deeds = stories[name]?.whole ?? []): Promise<string> {
  const procedure = findCaseProcedure(name)
  if (!procedure) throw new Error(name)
  const players = await castOf(bench, procedure, stories[name]?.setting.members?.length ?? 0)
  return liveStory(bench, name, players, { deeds: [...deeds] })
}

describe('the withdrawal of a standard becomes a thing to do', () => {
  it('when its review concludes so: the case is there before its first act, with the reason', async () => {
    const told = stories['review']?.others ?? {}
    const deeds = Object.values(told).find((each) => each.some(({ act }) => act === 'go-on-to-withdrawal'))
    const reviewId = await live('review', [...(deeds ?? [])])
    const [opened] = await withdrawals()
    const review = await findCase(bench.db, reviewId)
    expect(opened).toMatchObject({
      stage: 'unopened',
      standard_number: review.standard_number,
      keeper_id: review.keeper_id,
      reasons: expect.arrayContaining([
        expect.objectContaining({ kind: 'review', caseId: reviewId }),
        expect.objectContaining({ kind: 'suggestion', values: expect.objectContaining({ ground: 'review' }) }),
      ]),
    })
  })
  it('when a national standard takes over a sector one that was made here', async () => {
    const authority = await bench.seedOrganization('GBW2', {}, { kind: 'nationalAuthority' })
    await createLedger(bench.db).insert('sector_code_status', {
      id: 'code-jt',
      organization_id: authority,
      code: 'JT',
      state: 'approved',
      from_on: '2000-01-01',
      document: '示例文件',
      legal_basis: '示例依据',
    })
    const published = (stories['sector']?.whole ?? []).findIndex(({ act }) => act === 'publish')
    const sectorId = await live('sector', stories['sector']?.whole.slice(0, published + 1))
    const { standard_number: number, keeper_id: keeper } = await findCase(bench.db, sectorId)
    const whole = stories['voluntary-national']?.whole ?? []
    const replacing = whole.map((deed) =>
      deed.act === 'publish' ? { ...deed, values: { ...deed.values, replaces: number } } : deed,
    )
    await live('voluntary-national', replacing)
    const opened = (await withdrawals()).at(-1)
    expect(opened).toMatchObject({ stage: 'unopened', standard_number: number, keeper_id: keeper })
    expect(JSON.stringify(opened?.reasons)).toContain('takenOver')
  })
})

describe('a code of a sector', () => {
  it('is known to nobody before its approval, in use from its announcement on, and no more once it is cleared', async () => {
    await live('sector-code', [...(stories['sector-code']?.others['cleared'] ?? [])])
    expect(await sectorCodeOn(bench.db, 'ZZ', '2026-01-01')).toBe('unknown')
    expect(await sectorCodeOn(bench.db, 'ZZ', '2026-12-31')).toBe('approved')
    expect(await sectorCodeOn(bench.db, 'ZZ', '2030-12-31')).toBe('cleared')
  })
})
