import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type CatalogueFormat, formatOf, openRows, type SourceRow } from './index.ts'

/** Bytes in pieces of a few, so that every border falls inside something sooner or later. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function read(bytes: Uint8Array, format: CatalogueFormat = 'csv', size = 7) {
  const opened = await openRows(inPieces(bytes, size), format)
  const rows: SourceRow[] = []
  for await (const batch of opened.rows) rows.push(...batch)
  return { ...opened, rows }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const cellsOf = ({ rows }: { rows: readonly SourceRow[] }) => rows.map(({ cells }) => cells)
const PLAIN = '标准号,名称\nGB/T 1.1-2020,标准化工作导则\nGB/T 1.2-2020,第2部分\n'

describe('a CSV', () => {
  it('gives its rows with the numbers that a spreadsheet shows', async () => {
    const { columns, rows } = await read(utf8(PLAIN))
    expect(columns).toEqual(['标准号', '名称'])
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3])
    expect(rows[0]?.cells).toEqual({ 标准号: 'GB/T 1.1-2020', 名称: '标准化工作导则' })
  })

  it.each([1, 2, 3, 5, 64, 1_000_000])('is the same however it arrives (pieces of %i bytes)', async (size) => {
    const text = '\uFEFFa,b\r\n"x, ""y""\nz",2\r\n\r\n3,"4"\r\n5,六\r7,8'
    const { rows } = await read(utf8(text), 'csv', size)
    expect(cellsOf({ rows })).toEqual([
      { a: 'x, "y"\nz', b: '2' },
      { a: '3', b: '4' },
      { a: '5', b: '六' },
      { a: '7', b: '8' },
    ])
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 4, 5, 6])
  })

  it('in GB 18030 is recognized and told', async () => {
    // 名称 and 现行 in GB 18030.
    const bytes = new Uint8Array([
      ...utf8('code,'),
      0xc3,
      0xfb,
      0xb3,
      0xc6,
      0x0a,
      ...utf8('GB 1-2000,'),
      0xcf,
      0xd6,
      0xd0,
      0xd0,
    ])
    for (const size of [1, 2, 3, 4, 6, 7, 1_000]) {
      const opened = await read(bytes, 'csv', size)
      expect(opened.encoding).toBe('GB 18030')
      expect(cellsOf(opened)).toEqual([{ code: 'GB 1-2000', 名称: '现行' }])
    }
  })

  it.each([';', '\t', '|'])('may be delimited by “%s”', async (delimiter) => {
    expect(cellsOf(await read(utf8(PLAIN.replaceAll(',', delimiter))))).toHaveLength(2)
    expect((await read(utf8(PLAIN.replaceAll(',', delimiter)))).columns).toEqual(['标准号', '名称'])
  })

  it('names a ragged row and reads on', async () => {
    const { rows } = await read(utf8('a,b\n1,2,3\n4\n5,6,,\n7,8\n'))
    expect(rows.map(({ fault }) => fault?.code ?? null)).toEqual(['ROW_RAGGED', 'ROW_RAGGED', null, null])
    expect(rows[0]?.fault?.data).toEqual({ cells: 3, columns: 2 })
  })

  it('loses one line to a quotation mark that is never closed', async () => {
    const { rows } = await read(utf8('a,b\n"1,2\n3,4\n5,6\n'))
    expect(rows.map(({ rowNumber, fault }) => [rowNumber, fault?.code ?? null])).toEqual([
      [2, 'ROW_QUOTE_OPEN'],
      [3, null],
      [4, null],
    ])
  })

  it('names a row with NUL and one with bytes of another encoding', async () => {
    const bytes = new Uint8Array([...utf8('名,b\n1,x\0y\n'), 0x31, 0x2c, 0xff, 0xfe, 0x0a, ...utf8('5,6\n')])
    expect((await read(bytes)).rows.map(({ fault }) => fault?.code ?? null)).toEqual([
      'ROW_HOLDS_NUL',
      'ROW_ENCODING',
      null,
    ])
  })

  it('passes over a line of ten million signs and reads on', async () => {
    const bytes = utf8(`a,b\n1,${'x'.repeat(10_000_000)}\n3,4\n"5,${'y'.repeat(3_000_000)}\n6,7\n`)
    const { rows } = await read(bytes, 'csv', 65_536)
    expect(rows.map(({ rowNumber, fault }) => [rowNumber, fault?.code ?? null])).toEqual([
      [2, 'ROW_TOO_LONG'],
      [3, null],
      [4, 'ROW_TOO_LONG'],
      [5, null],
    ])
  })

  it('with a million columns is refused, and a row with as many is named', async () => {
    await expect(read(utf8(`a${',b'.repeat(100_000)}\n1\n`), 'csv', 65_536)).rejects.toMatchObject({
      code: 'CATALOGUE_TOO_MANY_COLUMNS',
    })
    const { rows } = await read(utf8(`a,b\n${'1,'.repeat(200_000)}\n3,4\n`), 'csv', 65_536)
    expect(rows.map(({ fault }) => fault?.code ?? null)).toEqual(['ROW_TOO_MANY_COLUMNS', null])
  })

  it('with nothing in it is refused', async () => {
    await expect(read(utf8('\n\n'))).rejects.toMatchObject({ code: 'CATALOGUE_UNREADABLE' })
  })
})

describe('JSON', () => {
  it('may have its rows in a list somewhere inside', async () => {
    const opened = await read(
      utf8(JSON.stringify({ version: '1', standards: [{ n: 'GB 1-2000', t: ['甲', '乙'], x: null }, 3] })),
      'json',
    )
    expect(opened.columns).toEqual(['n', 't'])
    expect(cellsOf(opened)[0]).toEqual({ n: 'GB 1-2000', t: '甲；乙' })
    expect(opened.rows[1]?.fault?.code).toBe('ROW_NOT_JSON')
  })

  it('that is none is refused', async () => {
    await expect(read(utf8('{"a":'), 'json')).rejects.toMatchObject({ code: 'CATALOGUE_UNREADABLE' })
  })

  it('by the line names the lines that are none and reads on', async () => {
    const { rows } = await read(utf8('{"n":"GB 1-2000"}\nnot\n\n{"n":"GB 2-2000","k":5}\n'), 'jsonl')
    expect(rows.map(({ rowNumber, fault, cells }) => [rowNumber, fault?.code ?? cells['n']])).toEqual([
      [1, 'GB 1-2000'],
      [2, 'ROW_NOT_JSON'],
      [4, 'GB 2-2000'],
    ])
  })

  it('by the line passes over a line that never ends', async () => {
    const { rows } = await read(utf8(`{"n":"1"}\n${'x'.repeat(3_000_000)}\n{"n":"2"}`), 'jsonl', 65_536)
    expect(rows.map(({ rowNumber, fault }) => [rowNumber, fault?.code ?? null])).toEqual([
      [1, null],
      [2, 'ROW_TOO_LONG'],
      [3, null],
    ])
  })
})

describe('a workbook', () => {
  it('gives the first sheet with rows, and names the others', async () => {
    const { default: exceljs } = await import('exceljs')
    const book = new exceljs.Workbook()
    book.addWorksheet('空')
    book.addWorksheet('目录').addRows([
      ['标准号', '发布日期'],
      ['GB 1-2000', new Date(Date.UTC(2000, 0, 2))],
    ])
    book.addWorksheet('别的').addRows([['x'], ['y']])
    const opened = await read(new Uint8Array(await book.xlsx.writeBuffer()), 'xlsx', 4_096)
    expect(opened.sheets).toEqual(['空', '目录', '别的'])
    expect(opened.rows).toEqual([{ rowNumber: 2, cells: { 标准号: 'GB 1-2000', 发布日期: '2000-01-02' }, fault: null }])
  })

  it('of many rows is read whole, and gives the sheet that is asked for', async () => {
    const { default: exceljs } = await import('exceljs')
    const book = new exceljs.Workbook()
    book.addWorksheet('封面').addRow(['说明'])
    const numbers = Array.from({ length: 20_000 }, (_, index) => [`GB/T ${index + 1}-2020`, '标题', index])
    book.addWorksheet('目录').addRows([['编号', '名称', '序'], ...numbers, ['GB 1-2020', null, null, '多']])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    const opened = await openRows(inPieces(bytes, 65_536), 'xlsx', { sheet: '目录' })
    const rows: SourceRow[] = []
    for await (const batch of opened.rows) rows.push(...batch)
    expect(rows).toHaveLength(20_001)
    expect(rows[19_999]).toEqual({
      rowNumber: 20_001,
      cells: { 编号: 'GB/T 20000-2020', 名称: '标题', 序: '19999' },
      fault: null,
    })
    expect(rows[20_000]?.fault?.code).toBe('ROW_RAGGED')
  })

  it('that breaks off is refused', async () => {
    const { default: exceljs } = await import('exceljs')
    const book = new exceljs.Workbook()
    book.addWorksheet('目录').addRows([['编号'], ...Array.from({ length: 5_000 }, (_, index) => [`GB ${index}-2000`])])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    const sheet = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml')
    bytes.fill(0x5a, sheet + 60, sheet + 400)
    await expect(read(bytes, 'xlsx', 65_536)).rejects.toMatchObject({ code: 'CATALOGUE_UNREADABLE' })
  })

  it('that unpacks beyond measure is refused', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024),
    })
    await expect(read(bomb, 'xlsx', 65_536)).rejects.toMatchObject({ code: 'CATALOGUE_TOO_LARGE' })
  })

  it('that is none is refused', async () => {
    await expect(read(utf8('not a workbook'), 'xlsx')).rejects.toMatchObject({ code: 'CATALOGUE_UNREADABLE' })
  })
})

it('the name of a file tells its format', () => {
  expect(['a.CSV', 'b.ndjson', 'c.xlsx', 'd.pdf', 'e'].map(formatOf)).toEqual(['csv', 'jsonl', 'xlsx', null, null])
})
