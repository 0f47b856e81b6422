import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { makeTable } from '../../documents/papers/sheets/table-export.ts'
import { takeoverColumns } from '../../documents/papers/sheets/takeover-template.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { verifyChain } from '../../trace/verify-chain.ts'
import { listStandards } from '../list-standards.ts'
import { numbersOf } from '../numbers-of.ts'
import { readRules } from '../rules-store.ts'
import { showStandard } from '../show-standard.ts'
import { importTakeover } from './import-takeover.ts'

let bench: Bench
let organizationId: string
let secretary: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization('SLXH')
  secretary = await bench.seedActor(organizationId, 'secretary')
})
afterAll(() => bench.close())

type Cells = Readonly<Record<string, string>>

async function sheetOf(rows: readonly Cells[], columns = takeoverColumns, name = '补录.xlsx') {
  const table = { sheet: '补录', columns, rows: rows.map((cells) => columns.map(({ header }) => cells[header] ?? '')) }
  return bench.seedFile(await makeTable(table), name, 'xlsx')
}

const importing = async (rows: readonly Cells[], actor = secretary) =>
  bench.run(importTakeover, { organizationId, file: await sheetOf(rows) }, actor)
const refusalOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  )
  return error instanceof Refusal ? error.code : String(error)
}

const standard = (number: string, cells: Cells = {}): Cells => ({
  标准编号: number,
  标准名称: `示例标准 ${number.replace('—', ' ')}`,
  状态: '现行',
  发布日期: '2025-01-15',
  实施日期: '2025-01-15',
  起草单位: '示例一有限公司；示例研究院',
  ...cells,
})

describe('a sheet with good rows and bad ones', () => {
  const rows = [
    standard('T/SLXH 001—2025', { 终审日期: '2025-01-02', 参审专家单位: '示例研究院；示例大学' }),
    standard('T/QTXH 1—2025'),
    standard('T/SLXH 002—2025', { 发布日期: '2025-02-29' }),
    standard('T/SLXH 003—2025', { 状态: '废止', 发布日期: '日期不详', 实施日期: '日期不详' }),
    { 标准编号: '', 标准名称: '《示例在研标准》', 状态: '编制中', 立项日期: '2025-06-01', 起草单位: '示例一有限公司' },
    { 标准编号: 'T/SLXH 009—2025', 标准名称: '', 状态: '已占用', 备注: '项目终止' },
    standard('T/SLXH 001—2025', { 标准名称: '另一名称' }),
    { 标准名称: '没有状态' },
  ]
  let answer: Awaited<ReturnType<typeof importing>>
  beforeAll(async () => {
    answer = await importing(rows)
  })

  it('takes the good rows and refuses each bad one with its row and code', () =>
    expect(answer.rows.map(({ row, verdict, code }) => `${row} ${verdict} ${code ?? ''}`.trim())).toEqual([
      '2 taken',
      '3 refused NUMBER_OF_OTHER_ORGANIZATION',
      '4 refused DATE_MALFORMED',
      '5 taken',
      '6 taken',
      '7 taken',
      '8 refused STANDARD_NUMBER_TAKEN',
      '9 refused TAKEOVER_STATE_UNKNOWN',
    ]))
  it('counts them', () => expect(answer).toMatchObject({ taken: 4, same: 0, refused: 4 }))
  it('says in both languages why a row was refused and what to do', () =>
    expect(answer.rows[2]).toMatchObject({
      says: { zh: '“发布日期”不是有效的日期', en: '“发布日期” is not a real day' },
      next: { zh: '日期形如 2026-03-01' },
    }))
  it('leaves nothing of a refused row', async () =>
    expect(await refusalOf(bench.run(showStandard, { id: 'T/SLXH 002—2025' }))).toBe('STANDARD_NOT_FOUND'))
  it('names what each taken row did not meet, and reminds of entry into force on the same day', () => {
    expect(answer.rows[0]?.findings.filter(({ verdict }) => verdict === 'deviation').map(({ code }) => code)).toEqual([
      'EXPERT_IN_CONFLICT',
    ])
    expect(answer.rows[0]?.reminders.map(({ code }) => code)).toEqual(['SAME_DAY_IMPLEMENTATION'])
  })
  it('enters a withdrawn standard as withdrawn, although no day is known', async () =>
    expect(await bench.run(showStandard, { id: 'T/SLXH 003—2025' })).toMatchObject({
      status: 'withdrawn',
      publishedOn: null,
    }))
  it('gives the drafting organizations of what was published lately their tasks', async () =>
    expect((await bench.db.selectFrom('task').selectAll().execute()).length).toBe(2 * 3))
  it('never gives a used number again', async () => {
    const rules = await readRules(bench.db, organizationId, '2026-03-02')
    expect((await numbersOf(bench.db, { id: organizationId, code: 'SLXH' }, rules, 2026)).next).toBe('T/SLXH 10—2026')
  })
  it('names the file and the row as the evidence of each', async () => {
    const events = await bench.db
      .selectFrom('trace_event')
      .select(['data', 'files'])
      .where('type', '=', 'project.taken-over')
      .orderBy('seq')
      .execute()
    expect(events.map(({ data }) => (data as { row: number }).row)).toEqual([2, 5, 6])
    expect(events.every(({ files }) => (files as string[]).length === 1)).toBe(true)
  })
  it('finds every taken row the same when it is imported again, and nothing twice', async () => {
    const again = await importing(rows)
    expect(again).toMatchObject({ taken: 0, same: 4, refused: 4 })
    expect((await bench.run(listStandards, {})).total).toBe(2)
  })
  it('leaves the chain whole', async () =>
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true }))
})

describe('a running project in a sheet', () => {
  it('whose enquiry is still open needs the form, since everybody must see its text', async () => {
    const { rows } = await importing([
      { 标准名称: '示例征求意见中', 状态: '编制中', 征求意见起: '2026-02-20', 征求意见止: '2026-03-22' },
    ])
    expect(rows[0]).toMatchObject({ verdict: 'refused', code: 'TAKEOVER_ENQUIRY_UNFINISHED' })
  })
})

describe('a file is refused as a whole', () => {
  it('that was never uploaded', async () =>
    expect(
      await refusalOf(
        bench.run(importTakeover, { organizationId, file: { sha256: '0'.repeat(64), name: 'x.xlsx' } }, secretary),
      ),
    ).toBe('FILE_NOT_UPLOADED'))
  it('that is no Excel file', async () => {
    const file = await bench.seedFile(new TextEncoder().encode('不是表格'), '补录.xlsx', 'xlsx')
    expect(await refusalOf(bench.run(importTakeover, { organizationId, file }, secretary))).toBe('SHEET_NOT_EXCEL')
  })
  it('without the columns that every row needs', async () => {
    const file = await sheetOf([{ 标准编号: 'T/SLXH 1—2025' }], [{ header: '标准编号', width: 9 }])
    expect(await refusalOf(bench.run(importTakeover, { organizationId, file }, secretary))).toBe(
      'TAKEOVER_HEADER_MISSING',
    )
  })
  it('with more rows than one import takes', async () => {
    const rows = Array.from({ length: 301 }, (_, index) => standard(`T/SLXH ${index + 1000}—2025`))
    expect(await refusalOf(importing(rows))).toBe('TAKEOVER_TOO_MANY_ROWS')
  })
})

describe('the import is open', () => {
  it('to nobody who is not signed in', async () =>
    expect(await refusalOf(bench.run(importTakeover, { organizationId, file: await sheetOf([]) }, thePublic))).toBe(
      'NOT_SIGNED_IN',
    ))
  it('to no drafter', async () =>
    expect(await refusalOf(importing([], await bench.seedActor(organizationId, 'drafter')))).toBe('NOT_ALLOWED'))
})
