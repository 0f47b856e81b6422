import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { readExcelSheets } from '../../documents/papers/reading/excel-sheets.ts'
import { openOfficeFile } from '../../documents/papers/reading/office-file.ts'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { keepCurrencyCheck } from './keep-currency-check.ts'
import { readAskedFile } from './read-asked-file.ts'

let site: Site
let id: string

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001' }])
  id = (await site.bench.run(keepCurrencyCheck, { text: 'GB/T 99001—2020\nGB/T 88888—2020' }, thePublic)).id
})
afterAll(() => site.close())

it('a report as a sheet holds every reference with its verdict, the day, the hash and the address', async () => {
  const { rawPayload } = await site.get(paths.currencyFile(id, 'xlsx'))
  const opened = openOfficeFile(new Uint8Array(rawPayload))
  if ('problem' in opened) throw new Error('the sheet cannot be opened')
  const text = JSON.stringify(readExcelSheets(opened.file, { rowsMax: 50, columnsMax: 20 }))
  for (const words of ['GB/T 99001—2020', '本登记库未收录', '2026-03-02', 'SHA-256', paths.currencyReport(id)])
    expect(text).toContain(words)
})

it('a report can be asked about again: its own numbers are read from it', async () => {
  for (const format of ['xlsx', 'docx'] as const) {
    const { rawPayload } = await site.get(paths.currencyFile(id, format))
    expect(await readAskedFile(`report.${format}`, new Uint8Array(rawPayload))).toContain('GB/T 99001—2020')
  }
})

it('a file that is none is refused', () =>
  expect(readAskedFile('list.xlsx', new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    code: 'CURRENCY_FILE_UNREADABLE',
  }))

it('a list in GB 18030 is read', async () =>
  expect(await readAskedFile('list.csv', new Uint8Array([0xb1, 0xea, 0xd7, 0xbc, 0x2c, 0x47, 0x42, 0x20, 0x31]))).toBe(
    '标准,GB 1',
  ))
