import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { papers } from '../index.ts'
import { sampleRecords } from '../sample-records.ts'
import { FORM_CELL_CHARACTERS_MAX } from './form-rows.ts'
import { FORM_ROWS_MAX } from './form-tables.ts'
import { readCommentForm } from './read-comment-form.ts'
import { fillIn, p, tbl, tc, tr, wordFile } from './test-files.ts'

const header = tr('序号', '章条编号', '意见内容', '建议修改为', '理由')

async function filledTemplate(): Promise<Uint8Array> {
  return fillIn(await papers.commentForm.make(sampleRecords.commentForm), {
    单位名称: ['示例科技有限公司', '示例人甲'],
    联系电话: ['000-11112222', 'a@example.org'],
    1: ['5.2.3', '周期不明确。', '每年一次。', '便于执行。'],
    2: ['附录 A', '建议删除。'],
    3: ['6.1'],
  })
}

const readBack = {
  organization: '示例科技有限公司',
  person: '示例人甲',
  phone: '000-11112222',
  email: 'a@example.org',
  rows: [
    { row: 1, clause: '5.2.3', opinion: '周期不明确。', proposedText: '每年一次。', reason: '便于执行。' },
    { row: 2, clause: '附录 A', opinion: '建议删除。', proposedText: '', reason: '' },
  ],
  refused: [{ row: 3, code: 'FORM_ROW_WITHOUT_OPINION', data: { row: 3 } }],
}

describe('our own template', () => {
  test('filled in in Word is read back, and only the row without an opinion is refused', async () => {
    expect(await readCommentForm(await filledTemplate(), '意见反馈表.docx')).toEqual(readBack)
  })

  test('left blank is refused as empty', async () => {
    const form = await readCommentForm(await papers.commentForm.make(sampleRecords.commentForm), '意见反馈表.docx')
    expect(form).toMatchObject({ rows: [], refused: [{ row: null, code: 'FORM_EMPTY' }] })
  })

  test('filled in in Excel is read back with the row numbers that Excel shows', async () => {
    const { default: ExcelJS } = await import('exceljs')
    const book = new ExcelJS.Workbook()
    const blank = await papers.commentFormSheet.make(sampleRecords.commentFormSheet)
    // The library's own type for bytes predates the generic one of Node; the value is a buffer all the same.
    await book.xlsx.load(Buffer.from(blank) as unknown as ArrayBuffer)
    const sheet = book.worksheets[0]
    if (!sheet) throw new Error('the template has a sheet')
    sheet.getCell('A4').value = '单位名称：示例科技有限公司'
    sheet.getCell('A6').value = '联系电话：000-11112222'
    sheet.getRow(10).values = [1, 5.1, '周期不明确。', '每年一次。', '便于执行。']
    sheet.getRow(11).values = [2, '6.1']
    const form = await readCommentForm(new Uint8Array(await book.xlsx.writeBuffer()), '意见反馈表.xlsx')
    expect(form).toEqual({
      organization: '示例科技有限公司',
      phone: '000-11112222',
      rows: [{ row: 10, clause: '5.1', opinion: '周期不明确。', proposedText: '每年一次。', reason: '便于执行。' }],
      refused: [{ row: 11, code: 'FORM_ROW_WITHOUT_OPINION', data: { row: 11 } }],
    })
  })
})

const soffice = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find((path) => existsSync(path))

describe.skipIf(!soffice)('saved again by LibreOffice', () => {
  test('the filled template is read as before', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-form-'))
    try {
      writeFileSync(join(folder, 'form.docx'), await filledTemplate())
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const options = [
        '--headless',
        profile,
        '--convert-to',
        'docx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'form.docx'),
      ]
      await promisify(execFile)(soffice ?? '', options)
      expect(await readCommentForm(readFileSync(join(folder, 'out', 'form.docx')), 'form.docx')).toEqual(readBack)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('forms in other layouts', () => {
  test('columns may come in any order and under other names', async () => {
    const form = await readCommentForm(
      wordFile(tbl(tr('备注', '修改意见', '标准条款'), tr('理由甲', '意见甲', '4.1'))),
      'a.docx',
    )
    expect(form.rows).toEqual([{ row: 1, clause: '4.1', opinion: '意见甲', proposedText: '', reason: '理由甲' }])
  })

  test('a column of suggestions is the opinion where there is no other', async () => {
    const form = await readCommentForm(
      wordFile(tbl(tr('章条号', '修改建议', '修改理由'), tr('4.1', '删去', '重复'))),
      'a.docx',
    )
    expect(form.rows).toMatchObject([{ clause: '4.1', opinion: '删去', reason: '重复' }])
  })

  test('the column of the original text and that of the disposition are not read', async () => {
    const rows = tbl(tr('章条', '原文内容', '意见内容', '处理意见'), tr('4.1', '原来', '改', '采纳'))
    expect((await readCommentForm(wordFile(rows), 'a.docx')).rows).toMatchObject([
      { clause: '4.1', opinion: '改', reason: '' },
    ])
  })

  test('a clause merged over two rows belongs to both comments', async () => {
    const rows = tbl(
      header,
      tr('1', tc('5.2', '<w:vMerge w:val="restart"/>'), '甲', '', ''),
      tr('2', tc('', '<w:vMerge/>'), '乙', '', ''),
      tr('3', tc('', '<w:vMerge/>'), '', '', ''),
    )
    const form = await readCommentForm(wordFile(rows), 'a.docx')
    expect(form.rows.map(({ clause, opinion }) => [clause, opinion])).toEqual([
      ['5.2', '甲'],
      ['5.2', '乙'],
    ])
    expect(form.refused).toEqual([])
  })

  test('a header over two columns covers both', async () => {
    const rows = tbl(tr('章条', tc('意见', '<w:gridSpan w:val="2"/>'), '理由'), tr('4', '技术性甲', '编辑性乙', '丙'))
    expect((await readCommentForm(wordFile(rows), 'a.docx')).rows).toMatchObject([
      { opinion: '技术性甲\n编辑性乙', reason: '丙' },
    ])
  })

  test('several tables are read, and one without a header goes on with the one before', async () => {
    const body =
      tbl(header, tr('1', '4', '甲', '', '')) +
      p('续表') +
      tbl(tr('2', '5', '乙', '', '')) +
      tbl(header, tr('1', '6', '丙', '', ''))
    const form = await readCommentForm(wordFile(body), 'a.docx')
    expect(form.rows.map((row) => row.opinion)).toEqual(['甲', '乙', '丙'])
  })

  test('the sender may stand above the table, in running text or in the table itself', async () => {
    const inText =
      p('单 位（盖章）：示例公司　　　联系人：示例人　电话：____') + tbl(header, tr('1', '4', '甲', '', ''))
    expect(await readCommentForm(wordFile(inText), 'a.docx')).toMatchObject({
      organization: '示例公司',
      person: '示例人',
    })
    const inTable = tbl(tr('意见提出单位', '示例公司', '电子邮箱', 'a@example.org'), header, tr('1', '4', '甲', '', ''))
    expect(await readCommentForm(wordFile(inTable), 'a.docx')).toMatchObject({
      organization: '示例公司',
      email: 'a@example.org',
    })
  })

  test('a row across the whole table is an opinion on the whole, unless it is a note', async () => {
    const across = (text: string) => `<w:tr>${tc(text, '<w:gridSpan w:val="5"/>')}</w:tr>`
    const form = await readCommentForm(wordFile(tbl(header, across('总体写得很好'), across('注：可加页'))), 'a.docx')
    expect(form.rows).toEqual([{ row: 1, clause: '', opinion: '总体写得很好', proposedText: '', reason: '' }])
  })

  test('what a tracked change has deleted is not read', async () => {
    const change =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>'
    const rows = tbl(header, tr('1', '4', `<w:tc>${change}</w:tc>`, '', ''))
    expect((await readCommentForm(wordFile(rows), 'a.docx')).rows).toMatchObject([{ opinion: '新' }])
  })

  test('a short comment that speaks like a header is still a comment', async () => {
    const rows = tbl(
      header,
      tr('1', '第5章', '建议删除本章', '', '理由不充分'),
      header,
      tr('', '附录', '意见同上', '', '理由同上'),
    )
    const form = await readCommentForm(wordFile(rows), 'a.docx')
    expect(form.rows.map((row) => row.opinion)).toEqual(['建议删除本章', '意见同上'])
  })

  test('a text of its own is an opinion where only the proposed text is written', async () => {
    const form = await readCommentForm(wordFile(tbl(header, tr('1', '4', '', '改为甲', ''))), 'a.docx')
    expect(form.rows).toMatchObject([{ opinion: '改为甲', proposedText: '改为甲' }])
  })
})

describe('files that are refused whole', () => {
  const codeOf = async (bytes: Uint8Array, name = 'a.docx') => (await readCommentForm(bytes, name)).refused[0]?.code

  test('text under the name of a Word file', async () => {
    expect(await codeOf(new TextEncoder().encode('not a form'))).toBe('FORM_NOT_WORD_OR_EXCEL')
  })

  test('a Word file that breaks off', async () => {
    const bytes = await filledTemplate()
    expect(await codeOf(bytes.subarray(0, bytes.length - 400))).toBe('FORM_NOT_WORD_OR_EXCEL')
  })

  test('a Word file whose text is damaged inside', async () => {
    const bytes = wordFile(tbl(header)).slice()
    const at = Buffer.from(bytes).indexOf('word/document.xml') + 'word/document.xml'.length
    bytes.fill(0xff, at, at + 40)
    expect(await codeOf(bytes)).toBe('FORM_FILE_BROKEN')
  })

  test('a Word file with XML that is not well-formed or names an entity of its own', async () => {
    expect(await codeOf(wordFile('<w:p>'))).toBe('FORM_FILE_BROKEN')
    expect(await codeOf(wordFile(p('&lol;')))).toBe('FORM_FILE_BROKEN')
  })

  test('a Word file without a table of comments', async () => {
    expect(await codeOf(wordFile(p('我们没有意见')))).toBe('FORM_TABLE_MISSING')
  })

  test('a file that unpacks to far more than it is', async () => {
    expect(await codeOf(wordFile(tbl(header), { 'word/media/image1.png': new Uint8Array(80 * 1024 * 1024) }))).toBe(
      'FORM_ZIP_TOO_LARGE',
    )
  })

  test('more rows than any form has', async () => {
    const rows = Array.from({ length: FORM_ROWS_MAX }, () => tr('1', '4', '甲', '', ''))
    expect(await codeOf(wordFile(tbl(header, ...rows)))).toBe('FORM_TOO_MANY_ROWS')
  })
})

test('a cell longer than any comment is refused with its row, and the others are read', async () => {
  const rows = tbl(header, tr('1', '4', '甲'.repeat(FORM_CELL_CHARACTERS_MAX + 1), '', ''), tr('2', '5', '乙', '', ''))
  const form = await readCommentForm(wordFile(rows), 'a.docx')
  expect(form.refused).toEqual([
    { row: 1, code: 'FORM_CELL_TOO_LONG', data: { row: 1, field: '意见内容', max: FORM_CELL_CHARACTERS_MAX } },
  ])
  expect(form.rows).toMatchObject([{ row: 2, opinion: '乙' }])
})
