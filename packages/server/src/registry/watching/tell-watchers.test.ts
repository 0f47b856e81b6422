import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords, enterRelation } from '../../testing/register-records.ts'
import { beginWatch } from './begin-watch.ts'
import { endWatch } from './end-watch.ts'
import { tellWatchers } from './tell-watchers.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>
const notices = async () =>
  (await sql<{ body: string }>`select body from notice where kind = 'watch' order by id`.execute(bench.db)).rows
const tell = () => bench.run(tellWatchers, {}, theSystem)

beforeAll(async () => {
  bench = await openBench()
  expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01' },
    { number: 'GB/T 99002—2026', family: 'GB/T 99002', implementsOn: '2026-03-05', status: 'coming' },
  ])
})
afterAll(() => bench.close())

describe('who follows a standard', () => {
  it('hears nothing while nothing changes', async () => {
    await bench.run(beginWatch, { number: 'gbt 99001' }, expert)
    await bench.run(beginWatch, { number: 'GB/T 99002—2026' }, expert)
    expect(await tell()).toEqual({ told: 0, next: null })
  })

  it('hears once of a status that changed by the passing of a day', async () => {
    bench.clock.day('2026-03-05')
    expect(await tell()).toMatchObject({ told: 1 })
    expect(await tell()).toMatchObject({ told: 0 })
    expect((await notices()).at(-1)?.body).toContain('GB/T 99002：即将实施 → 不注日期，有现行版本')
  })

  it('hears of a new edition that took the place of the old one', async () => {
    await sql`insert into standard_record (number, family, kind, year, title, claimed_status, implements_on, evidence, as_of)
      values ('GB/T 99001—2026', 'GB/T 99001', 'national.recommended', 2026, '示例', 'current', '2026-03-01', 'single', '2026-03-05')`.execute(
      bench.db,
    )
    await sql`update standard_record set replaced_on = '2026-03-01' where number = 'GB/T 99001—2010'`.execute(bench.db)
    await enterRelation(bench.db, 'GB/T 99001—2026', 'GB/T 99001—2010')
    await tell()
    expect((await notices()).at(-1)?.body).toContain('现行为 GB/T 99001—2026')
  })

  it('hears nothing any more once it follows no longer', async () => {
    const { id } = await bench.run(beginWatch, { number: 'GB/T 99003' }, expert)
    await bench.run(endWatch, { id }, expert)
    await sql`insert into standard_record (number, family, kind, year, title, claimed_status, evidence, as_of)
      values ('GB/T 99003—2026', 'GB/T 99003', 'national.recommended', 2026, '示例', 'current', 'single', '2026-03-05')`.execute(
      bench.db,
    )
    expect(await tell()).toMatchObject({ told: 0 })
  })
})
