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
  (
    await sql<{
      subject: string
      body: string
    }>`select subject, body from notice where kind = 'watch' order by id`.execute(bench.db)
  ).rows
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

/** A record that a later import would bring. */
const enter = (
  number: string,
  status: string,
  columns: { title?: string; implementsOn?: string; committee?: string },
) =>
  sql`insert into standard_record (number, family, kind, year, title, claimed_status, implements_on, committee, evidence, as_of)
    values (${number}, ${number.slice(0, -5)}, 'national.recommended', 2026, ${columns.title ?? '示例'}, ${status},
      ${columns.implementsOn ?? null}, ${columns.committee ?? null}, 'single', '2026-03-05')`.execute(bench.db)

describe('who follows a search', () => {
  it('hears of what newly answers it, once, with the day from which it is in force', async () => {
    await bench.run(beginWatch, { query: 'q=螺栓' }, expert)
    await enter('GB/T 88001—2026', 'coming', { title: '示例螺栓', implementsOn: '2026-07-01' })
    expect(await tell()).toMatchObject({ told: 1 })
    expect(await tell()).toMatchObject({ told: 0 })
    const body = (await notices()).at(-1)?.body ?? ''
    expect(body.split('\n')[0]).toBe('新增 GB/T 88001—2026《示例螺栓》（即将实施，2026-07-01 实施）')
  })

  it('hears in one line of a record that changed its status', async () => {
    await sql`update standard_record set changed_in = pg_current_xact_id(), claimed_status = 'withdrawn', implements_on = null where number = 'GB/T 88001—2026'`.execute(
      bench.db,
    )
    await tell()
    expect(linesOf(await notices())).toEqual(['GB/T 88001—2026《示例螺栓》：即将实施 → 废止'])
  })

  it('hears of what left a question about a status', async () => {
    await enter('GB/T 88002—2026', 'current', { title: '示例螺母' })
    await bench.run(beginWatch, { query: 'q=螺母&status=current' }, expert)
    await sql`update standard_record set changed_in = pg_current_xact_id(), claimed_status = 'withdrawn' where number = 'GB/T 88002—2026'`.execute(
      bench.db,
    )
    await tell()
    expect(linesOf(await notices())).toEqual(['不再符合：GB/T 88002—2026《示例螺母》（现行 → 废止）'])
  })

  it('hears once that a search has become too wide, and of news again when it is narrow again', async () => {
    await bench.run(beginWatch, { query: 'q=垫圈' }, expert)
    await sql`insert into standard_record (number, family, kind, year, title, claimed_status, evidence, as_of)
      select 'GB/T ' || n || '—2020', 'GB/T ' || n, 'national.recommended', 2020, '示例垫圈', 'current', 'single', '2026-03-05'
      from generate_series(70001, 72001) n`.execute(bench.db)
    await tell()
    expect(linesOf(await notices())).toEqual(['范围已超过 2000 项（现有 2001 项），不再逐项告知，请缩小范围'])
    expect(await tell()).toMatchObject({ told: 0 })
    await sql`update standard_record set changed_in = pg_current_xact_id(), is_empty = true where number like 'GB/T 7%' and number > 'GB/T 70003'`.execute(
      bench.db,
    )
    await tell()
    expect(linesOf(await notices())).toHaveLength(2)
  })
})

describe('who follows a department', () => {
  it('hears of new standards and changes of all that it is in charge of, as department or as committee', async () => {
    await sql`update standard_record set changed_in = pg_current_xact_id(), department = '示例工业部' where number = 'GB/T 88002—2026'`.execute(
      bench.db,
    )
    await bench.run(beginWatch, { department: '示例工业部' }, expert)
    await enter('GB/T 88003—2026', 'coming', { title: '示例风扇', implementsOn: '2026-04-01', committee: '示例工业部' })
    await tell()
    expect(linesOf(await notices())).toEqual(['新增 GB/T 88003—2026《示例风扇》（即将实施，2026-04-01 实施）'])
    bench.clock.day('2026-04-01')
    await tell()
    expect(linesOf(await notices())).toEqual(['GB/T 88003—2026《示例风扇》：即将实施 → 现行'])
  })

  it('hears of thousands as of many and no more', async () => {
    await sql`update standard_record set changed_in = pg_current_xact_id(), is_empty = false, committee = '示例工业部' where number like 'GB/T 7%'`.execute(
      bench.db,
    )
    await tell()
    const last = (await notices()).at(-1)
    const lines = linesOf(await notices())
    expect(lines.length).toBe(40)
    expect(lines.at(-1)).toMatch(/^另有 \d+ 项变化/u)
    expect(last?.subject).toMatch(/有 [23]\d{3} 项变化/u)
  })
})

/** The lines of the last notice that tell a change. */
const linesOf = (told: readonly { readonly body: string }[]): string[] =>
  (told.at(-1)?.body ?? '').split('\n\n')[0]?.split('\n') ?? []
