import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'enquiry')
})
afterAll(() => site.close())

const page = () => paths.consultation(story.projectId)

it('each row of a filled form becomes an opinion with its own receipt', async () => {
  const blank = await site.get(paths.consultationForm(story.projectId, 'xlsx'))
  const bytes = await fillIn(blank.rawPayload, ['范围过宽。', '术语不统一。'])
  const sent = await site.upload(page(), { form: 'filled' }, { name: '意见反馈表.xlsx', bytes })
  expect(sent.statusCode).toBe(200)
  expect(new Set(sent.body.match(/\/receipts\/[0-9A-Z]{5}-[0-9A-Z]{5}/gu)).size).toBe(2)
})

it('a blank form sent back is refused, for there is nothing in it', async () => {
  const blank = await site.get(paths.consultationForm(story.projectId, 'docx'))
  const sent = await site.upload(page(), { form: 'filled' }, { name: '意见反馈表.docx', bytes: blank.rawPayload })
  expect(sent.body).toContain('FORM_EMPTY')
})

it('a file that is no form is refused with the reason and is no bug', async () => {
  const sent = await site.upload(
    page(),
    { form: 'filled' },
    { name: '意见反馈表.docx', bytes: Buffer.from('not a form') },
  )
  expect(sent.statusCode).toBe(400)
})

it('no file at all is said so', async () => {
  expect((await site.post(page(), { form: 'filled' })).body).toContain('FILE_NOT_UPLOADED')
})

/** The blank form with opinions typed in below its header. */
async function fillIn(blank: Buffer, opinions: readonly string[]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  await book.xlsx.load(blank as unknown as ArrayBuffer) // exceljs takes a Buffer, which its types do not say
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('the blank form has no sheet')
  let header = 0
  sheet.eachRow((row, at) => {
    if (String(row.getCell(3).value) === '意见内容') header = at
  })
  for (const [index, opinion] of opinions.entries()) sheet.getCell(header + 1 + index, 3).value = opinion
  return Buffer.from(await book.xlsx.writeBuffer())
}
