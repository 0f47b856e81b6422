import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { beginWatch } from './begin-watch.ts'
import { listWatches } from './list-watches.ts'

let bench: Bench
let expert: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  expert = await bench.seedActor(await bench.seedOrganization('SLXH'), 'expert')
  await enterRecords(bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001', title: '示例阀门' }])
  await sql`update standard_record set department = '示例工业部'`.execute(bench.db)
})
afterAll(() => bench.close())

describe('following a standard', () => {
  it('takes its number in any spelling and means all its editions', async () => {
    await bench.run(beginWatch, { number: 'gbt1.1-2020' }, expert)
    expect((await bench.run(listWatches, {}, expert)).rows).toMatchObject([{ kind: 'standard', family: 'GB/T 1.1' }])
  })

  it('twice is following it once', async () => {
    await bench.run(beginWatch, { number: 'GB/T 1.1' }, expert)
    expect((await bench.run(listWatches, {}, expert)).rows).toHaveLength(1)
  })

  it('is refused without a subject, and for what is no number', async () => {
    await expect(bench.run(beginWatch, {}, expert)).rejects.toMatchObject({ code: 'WATCH_SUBJECT_MISSING' })
    await expect(bench.run(beginWatch, { number: '什么' }, expert)).rejects.toMatchObject({
      code: 'STANDARD_NUMBER_MALFORMED',
    })
  })

  it('is refused for a project that one may not see', () =>
    expect(bench.run(beginWatch, { projectId: 'none' }, expert)).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' }))

  it('needs an account', () =>
    expect(bench.run(beginWatch, { number: 'GB/T 1.1' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})

const rows = async () => (await bench.run(listWatches, {}, expert)).rows

describe('following a search', () => {
  it('keeps what narrows it, in one order, and neither the order of rows nor a fixed day', async () => {
    await bench.run(beginWatch, { query: 'sort=number&level=national&q=阀门&day=2020-01-01&foreign=1' }, expert)
    const [watch] = await rows()
    expect(watch).toMatchObject({ kind: 'query', total: 1, label: { zh: '检索：阀门 · 国家标准' }, isTooWide: false })
    expect([...new URLSearchParams(watch?.query ?? '')]).toEqual([
      ['q', '阀门'],
      ['level', 'national'],
    ])
  })

  it('in another order is following it once', async () => {
    const before = (await rows()).length
    await bench.run(beginWatch, { query: 'q=阀门&level=national' }, expert)
    expect(await rows()).toHaveLength(before)
  })

  it('is named by its words and its conditions, in both languages', async () => {
    const query = 'q=阀门&department=示例工业部&ics=23&division=110000&implementsFrom=2026-01-01&text=yes'
    await bench.run(beginWatch, { query }, expert)
    expect((await rows())[0]?.label).toEqual({
      zh: '检索：阀门 · ICS 23 · 示例工业部 · 北京市 · 实施自 2026-01-01 · 本平台有文本',
      en: 'Search: 阀门 · ICS 23 · 示例工业部 · Beijing · in force from 2026-01-01 · text held here',
    })
  })

  it('may begin before anything answers it', async () => {
    await bench.run(beginWatch, { query: 'q=尚无此物' }, expert)
    expect((await rows())[0]).toMatchObject({ total: 0 })
  })

  it('is refused where nothing is asked', () =>
    expect(bench.run(beginWatch, { query: 'sort=number' }, expert)).rejects.toMatchObject({
      code: 'WATCH_SUBJECT_MISSING',
    }))

  it('is refused with more than one subject', () =>
    expect(bench.run(beginWatch, { query: 'q=阀门', number: 'GB/T 1.1' }, expert)).rejects.toMatchObject({
      code: 'WATCH_SUBJECT_MISSING',
    }))

  it('is refused when it is too wide, with how many there are', async () => {
    await sql`insert into standard_record (number, family, kind, level, year, title, claimed_status, evidence, as_of)
      select 'GB/T ' || n || '—2020', 'GB/T ' || n, 'national.recommended', 'national', 2020, '示例螺栓', 'current', 'single', '2026-03-02'
      from generate_series(70001, 72001) n`.execute(bench.db)
    await expect(bench.run(beginWatch, { query: 'q=螺栓' }, expert)).rejects.toMatchObject({
      code: 'WATCH_TOO_WIDE',
      data: { count: 2001, max: 2000 },
    })
  })
})

describe('following a department', () => {
  it('takes its whole name', async () => {
    await bench.run(beginWatch, { department: ' 示例工业部 ' }, expert)
    expect((await rows())[0]).toMatchObject({ kind: 'department', department: '示例工业部', total: 1 })
  })

  it('is refused for a name that no record holds', () =>
    expect(bench.run(beginWatch, { department: '示例农业部' }, expert)).rejects.toMatchObject({
      code: 'WATCH_DEPARTMENT_UNKNOWN',
    }))

  it('needs an account, and so does following a search', async () => {
    for (const input of [{ department: '示例工业部' }, { query: 'q=阀门' }])
      await expect(bench.run(beginWatch, input, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
