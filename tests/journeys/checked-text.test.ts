import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkWaiting, FAULTY_SENTENCE } from '../../packages/server/src/testing/checked-text.ts'
import { cleanDraft } from '../../packages/text/src/testing/clean-draft.ts'
import { docxOf } from '../../packages/text/src/testing/docx/docx-of.ts'
import { withSentence } from '../../packages/text/src/testing/expect-check.ts'
import { doAct, word } from './do-act.ts'
import { findingsOf, type Journey, openDemonstration } from './journey.ts'

const faulty = () => Promise.resolve(docxOf(withSentence(FAULTY_SENTENCE, cleanDraft({ stage: 'enquiry' }))))

describe('a draft is checked', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openDemonstration()
  })
  afterAll(() => journey.close())

  it('in the browser of anybody, and never sent', async () => {
    const page = await journey.visitor()
    const sent: string[] = []
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
    await page.goto('/check')
    await page.getByLabel(/标准文本/u).setInputFiles(await word('示例草案.docx', faulty()))
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByText('检查完毕').waitFor()
    await page.getByText('X02').first().waitFor()
    expect(sent).toEqual([])
    expect(await findingsOf(page)).toEqual([])
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
