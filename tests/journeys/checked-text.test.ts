import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkWaiting, FAULTY_SENTENCE } from '../../packages/server/src/testing/checked-text.ts'
import { cleanDraft } from '../../packages/text/src/testing/clean-draft.ts'
import { docxOf } from '../../packages/text/src/testing/docx/docx-of.ts'
import { withSentence } from '../../packages/text/src/testing/expect-check.ts'
import { pdfOf } from '../../packages/text/src/testing/small-pdf.ts'
import { doAct, word } from './do-act.ts'
import { findingsOf, type Journey, openDemonstration } from './journey.ts'

const faulty = () => Promise.resolve(docxOf(withSentence(FAULTY_SENTENCE, cleanDraft({ stage: 'enquiry' }))))

/** The program for PDF is large, and a slow machine compiles it with the first file. */
const PDF_TIMEOUT_MS = 60_000

type Sent = { readonly method: string; readonly url: string }

/** Everything that is asked for while the page is open, by its workers too. */
function requestsOf(page: Page): readonly Sent[] {
  const requests: Sent[] = []
  page.context().on('request', (request) => requests.push({ method: request.method(), url: request.url() }))
  return requests
}

/** A page or an asset of this site, asked for by its bare name, carries nothing of the file. */
const couldCarryFile = ({ method, url }: Sent): boolean => {
  const { protocol, search, host } = new URL(url)
  if (protocol === 'blob:' || protocol === 'data:') return false
  return method !== 'GET' || search !== '' || !host.startsWith('127.0.0.1:')
}

const isOfPdf = ({ url }: Sent): boolean => /\/pdf[\w.-]*\.js$|\.bcmap$/u.test(url)
const reader = (name: RegExp) => expect.objectContaining({ url: expect.stringMatching(name) })

describe('a draft is checked', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openDemonstration()
  })
  afterAll(() => journey.close())

  it('in the browser of anybody, and never sent', async () => {
    const page = await journey.visitor()
    const requests = requestsOf(page)
    await page.goto('/check')
    await page.getByLabel(/标准文本/u).setInputFiles(await word('示例草案.docx', faulty()))
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByText('检查完毕').waitFor()
    await page.getByText('X02').first().waitFor()
    expect(requests.filter(couldCarryFile)).toEqual([])
    expect(requests.filter(isOfPdf)).toEqual([])
    expect(await findingsOf(page)).toEqual([])
  })

  it('in the browser as a PDF, whose reader and character maps come from this site alone', async () => {
    const page = await journey.visitor()
    const requests = requestsOf(page)
    await page.goto('/check')
    const pdf = pdfOf([
      ['示例产品规范', '1　范围', '本文件规定了示例产品的要求。', '4　要求', `4.1　${FAULTY_SENTENCE}`],
    ])
    await page.getByLabel(/标准文本/u).setInputFiles(await word('示例草案.pdf', Promise.resolve(pdf)))
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByText('检查完毕').waitFor({ timeout: PDF_TIMEOUT_MS })
    await page.getByText('X02').first().waitFor()
    expect(requests).toEqual(expect.arrayContaining([reader(/pdf\.worker/u), reader(/UniGB-UCS2-H[\w-]*\.bcmap$/u)]))
    expect(requests.filter(couldCarryFile)).toEqual([])
    expect(await findingsOf(page)).toEqual([])
  })

  it('in the browser, and a PDF that is a scan is told in words', async () => {
    const page = await journey.visitor()
    await page.goto('/check')
    await page.getByLabel(/标准文本/u).setInputFiles(await word('扫描件.pdf', Promise.resolve(pdfOf([[]]))))
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByText(/像是扫描件，没有检查/u).waitFor({ timeout: PDF_TIMEOUT_MS })
  })

  it('in the browser, and a file that is none is told in words', async () => {
    const page = await journey.visitor({ language: 'en' })
    await page.goto('/check?lang=en')
    await page
      .getByLabel(/Text of the standard/u)
      .setInputFiles(await word('broken.docx', Promise.resolve(new Uint8Array([1, 0, 2]))))
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText(/not a Word document/u).waitFor()
  })

  it('after it was uploaded, and each finding is taken or set aside with a reason', async () => {
    const page = await journey.signIn('mishu')
    const project = await journey.bench.db
      .selectFrom('project')
      .select('id')
      .where('stage', '=', 'drafting')
      .executeTakeFirstOrThrow()
    await page.goto(`/app/projects/${project.id}`)
    await doAct(page, 'upload-document', { kind: 'draftText', file: await word('示例草案.docx', faulty()) })
    const row = page.getByRole('row', { name: /示例草案\.docx/u })
    await row.getByText('等待检查').waitFor()
    await checkWaiting(journey.bench)
    await row.getByRole('link', { name: '检查结果' }).click()
    const finding = page.getByRole('article', { name: /^X02/u })
    await finding.getByRole('button', { name: '搁置……' }).click()
    await finding.getByLabel(/搁置的理由/u).fill('示例：引用的是外部文件')
    await finding.getByRole('button', { name: '搁置', exact: true }).click()
    await finding.waitFor({ state: 'hidden' })
    expect(await findingsOf(page)).toEqual([])
    await page.getByRole('button', { name: /^已处理 1/u }).click()
    await page.getByText('示例：引用的是外部文件').waitFor()
    await page.getByRole('button', { name: '撤回处理' }).click()
    await page.getByRole('button', { name: /^已处理 0/u }).waitFor()
  })
})
