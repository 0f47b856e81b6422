import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeUpload } from '../../documents/store-upload.ts'
import { workCatalogues } from '../../jobs/work-catalogues.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { showRecord } from '../records/show-record.ts'
import { addSource } from './add-source.ts'
import { confirmImport } from './confirm-import.ts'
import { listImportedRows } from './list-import-rows.ts'
import { openImport } from './open-import.ts'
import { previewCatalogue } from './preview-catalogue.ts'
import { showImport } from './show-import.ts'
import { undoImport } from './undo-import.ts'

let bench: Bench
let admin: Awaited<ReturnType<Bench['seedActor']>>
let one: string
let other: string

const TODAY = '2026-03-02'
const queue = { again: async () => undefined, ending: new AbortController().signal }
const work = () => workCatalogues.run(bench.services, queue)

beforeAll(async () => {
  bench = await openBench()
  admin = await bench.seedActor(null, 'administrator')
  one = (await bench.run(addSource, { name: '示例目录甲', authority: 'secondary' }, admin)).id
  other = (await bench.run(addSource, { name: '示例目录乙', authority: 'secondary' }, admin)).id
})
afterAll(() => bench.close())

async function open(csv: string, sourceId: string, asOf = TODAY, name = 'catalogue.csv'): Promise<string> {
  const file = await storeUpload(bench.services, { name, bytes: new TextEncoder().encode(csv) })
  const { mapping } = await bench.run(previewCatalogue, { file }, admin)
  const { id } = await bench.run(openImport, { sourceId, file, mapping, asOf }, admin)
  await work()
  return id
}

async function enter(id: string): Promise<void> {
  await bench.run(confirmImport, { id }, admin)
  await work()
}

const verdictsOf = async (id: string) =>
  (await bench.run(listImportedRows, { id }, admin)).rows.map(({ rowNumber, verdict, reasons }) => [
    rowNumber,
    verdict,
    ...reasons.map(({ code }) => code),
  ])

describe('a catalogue', () => {
  it('is judged row by row, and nothing of it is entered before a person says so', async () => {
    const id = await open(
      '标准编号,标准名称,状态,类别\nGB/T 99101-2020,示例甲,现行,国家标准\nDB37/T 99102—2021,示例乙,现行,国家标准\n不是编号,示例丙,现行,\nGB/T 99101—2020,示例甲,废止,国家标准\n',
      one,
    )
    expect(await verdictsOf(id)).toEqual([
      [2, 'new'],
      [3, 'new', 'LEVEL_DIFFERS'],
      [4, 'refused', 'NUMBER_UNREADABLE'],
      [5, 'conflicting', 'DUPLICATE_DIFFERS'],
    ])
    expect(await bench.run(showImport, { id }, admin)).toMatchObject({
      state: 'judged',
      counts: { new: 2, same: 0, changed: 0, conflicting: 1, refused: 1 },
      rowsTotal: 4,
    })
    await expect(bench.run(showRecord, { number: 'GB/T 99101—2020' })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    })
  })

  it('is entered when confirmed, conflicts shown and not hidden, with its root in the trace', async () => {
    const id = await open('标准编号,标准名称,状态\nGB/T 99111-2020,示例,现行\nGB/T 99111-2020,示例,废止\n', one)
    await enter(id)
    expect(await bench.run(showRecord, { number: 'GB/T 99111—2020' })).toMatchObject({
      standing: { evidence: 'conflict' },
      conflicts: [{ field: 'status', isOutweighed: false }],
    })
    const { rows } = await sql<{ type: string; data: { root?: string } }>`
      select type, data from trace_event where subject_id = ${id} order by seq`.execute(bench.db)
    expect(rows.map(({ type }) => type)).toEqual([
      'catalogue.opened',
      'catalogue.judged',
      'catalogue.confirmed',
      'catalogue.rows-entered',
      'catalogue.entered',
    ])
    expect(rows[1]?.data.root).toBe(rows[3]?.data.root)
  })

  it('of a second source cross-checks what agrees and disagrees where it does not', async () => {
    await enter(await open('编号,名称,状态\nGB/T 99121-2020,示例,现行\nGB/T 99122-2020,示例,现行\n', one))
    const id = await open('编号,名称,状态\nGB/T 99121—2020,示　例,现行\nGB/T 99122—2020,示例,废止\n', other)
    expect(await verdictsOf(id)).toEqual([
      [2, 'same'],
      [3, 'conflicting', 'SOURCES_DISAGREE'],
    ])
    await enter(id)
    expect(await bench.run(showRecord, { number: 'GB/T 99121—2020' })).toMatchObject({
      standing: { evidence: 'crossChecked' },
      claims: [{}, {}],
    })
  })

  it('of a weaker source overwrites nothing of a stronger one', async () => {
    const official = (await bench.run(addSource, { name: '示例官方清单', authority: 'official' }, admin)).id
    await enter(await open('编号,名称,状态\nGB/T 99131-2020,示例,废止\n', official))
    const id = await open('编号,名称,状态\nGB/T 99131-2020,示例,现行\n', one)
    expect(await verdictsOf(id)).toEqual([[2, 'same']])
    await enter(id)
    expect(await bench.run(showRecord, { number: 'GB/T 99131—2020' })).toMatchObject({
      standing: { status: 'withdrawn', evidence: 'official' },
      conflicts: [{ field: 'status', isOutweighed: true }],
    })
  })

  it('that tells replacements derives from which day the older one is replaced, in whatever order they come', async () => {
    await enter(await open('编号,名称,实施日期,代替\nGB/T 99141-2020,示例,2021-01-01,GB/T 99141-2010\n', one))
    await enter(await open('编号,名称,状态,实施日期\nGB/T 99141-2010,示例,现行,2010-06-01\n', one))
    const show = (day: string) => bench.run(showRecord, { number: 'GB/T 99141—2010', day })
    expect(await show('2020-12-31')).toMatchObject({ standing: { status: 'current' } })
    expect(await show('2021-01-01')).toMatchObject({ standing: { status: 'replaced', restsOn: 'dates' } })
  })

  it('of a weaker source ends nothing that an official one calls current', async () => {
    const official = (await bench.run(addSource, { name: '示例官方公告', authority: 'official' }, admin)).id
    await enter(await open('编号,名称,状态,实施日期\nGB/T 99145-2010,示例,现行,2010-06-01\n', official))
    await enter(await open('编号,名称,实施日期,代替\nGB/T 99145-2020,示例,2021-01-01,GB/T 99145-2010\n', one))
    expect(await bench.run(showRecord, { number: 'GB/T 99145—2010' })).toMatchObject({
      standing: { status: 'current', evidence: 'official' },
      inward: [{ type: 'replaces', other: { number: 'GB/T 99145—2020' } }],
    })
  })

  it('that is undone counts no more, stays on file, and leaves what others said', async () => {
    await enter(await open('编号,名称,状态\nGB/T 99151-2020,示例,现行\n', one))
    const id = await open(
      '编号,名称,状态,代替\nGB/T 99151-2020,示例,废止,\nGB/T 99152-2020,示例,现行,GB/T 99151-2020\n',
      other,
    )
    await enter(id)
    await bench.run(undoImport, { id, reason: '来源有误' }, admin)
    await work()
    expect(await bench.run(showImport, { id }, admin)).toMatchObject({ state: 'undone' })
    expect(await bench.run(showRecord, { number: 'GB/T 99151—2020' })).toMatchObject({
      standing: { status: 'current', evidence: 'single' },
      inward: [],
    })
    await expect(bench.run(showRecord, { number: 'GB/T 99152—2020' })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    })
    const { rows } = await sql`select 1 from record_claim where import_id = ${id} and withdrawn`.execute(bench.db)
    expect(rows).toHaveLength(2)
  })

  it('that was broken off while it was judged or entered is gone on with, and nothing is entered twice', async () => {
    const stopped = new AbortController()
    const csv = `编号,名称,状态\n${Array.from({ length: 5_500 }, (_, index) => `GB/T ${200_000 + index}-2020,示例${index},现行`).join('\n')}\n`
    const file = await storeUpload(bench.services, { name: 'long.csv', bytes: new TextEncoder().encode(csv) })
    const { mapping } = await bench.run(previewCatalogue, { file }, admin)
    const { id } = await bench.run(openImport, { sourceId: one, file, mapping, asOf: TODAY }, admin)
    stopped.abort()
    await workCatalogues.run(bench.services, { ...queue, ending: stopped.signal })
    expect(await bench.run(showImport, { id }, admin)).toMatchObject({ state: 'judging' })
    await work()
    await bench.run(confirmImport, { id }, admin)
    const { enterRows } = await import('./enter-rows.ts')
    await bench.run(enterRows, { id })
    expect(await bench.run(showImport, { id }, admin)).toMatchObject({ state: 'entering', rowsEntered: 5_000 })
    await work()
    expect(await bench.run(showImport, { id }, admin)).toMatchObject({ state: 'done', rowsEntered: 5_500 })
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from record_claim where import_id = ${id}`.execute(bench.db)
    expect(rows[0]?.count).toBe(5_500)
  })
})
