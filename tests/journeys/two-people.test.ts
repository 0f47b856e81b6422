import { acts } from '@zhunsheng/core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../packages/server/src/context.ts'
import { submitComment } from '../../packages/server/src/development/submit-comment.ts'
import { openAct, send } from './do-act.ts'
import { findingsOf, type Journey, openDemonstration } from './journey.ts'

describe('what an office does every day', () => {
  let journey: Journey
  let secretary: Page
  let enquiry = ''
  let proposal = ''
  beforeAll(async () => {
    journey = await openDemonstration()
    const projects = await journey.bench.db.selectFrom('project').select(['id', 'stage']).execute()
    const at = (stage: string) => projects.find((project) => project.stage === stage)?.id ?? ''
    enquiry = at('enquiry')
    proposal = at('proposal')
    secretary = await journey.signIn('mishu')
  })
  afterAll(() => journey.close())

  describe('taking over a running project by form', () => {
    it('is reached from the list of projects, and says beside the field what cannot be so', async () => {
      await secretary.goto('/app/projects')
      await secretary.getByRole('link', { name: '补录在研项目' }).click()
      await secretary.getByRole('radio', { name: '报批' }).check()
      const form = secretary.getByRole('main')
      await form.getByLabel(/^标准名称/u).fill('示例在研项目：冷链服务规范')
      await form.getByLabel(/^立项日期/u).fill('2999-01-01')
      await form.getByLabel(/^有表决权到会人数/u).fill('5')
      await form.getByLabel(/^同意人数/u).fill('9')
      await form.getByRole('button', { name: '录入并从此阶段接着办' }).click()
      await form.getByText('晚于今天').first().waitFor()
      await form.getByLabel(/^立项日期/u).fill('2025-03-01')
      await form.getByRole('button', { name: '录入并从此阶段接着办' }).click()
      await form.getByText('TAKEOVER_VOTES_EXCEED').waitFor()
      await journey.takePictures('taking-over')
    })
    it('keeps what was typed when the page is closed and opened again', async () => {
      const form = secretary.getByRole('main')
      await secretary.reload()
      await form.getByText('上次没有办完的内容已经填回').waitFor()
      expect(await form.getByLabel(/^标准名称/u).inputValue()).toBe('示例在研项目：冷链服务规范')
    })
    it('enters it where it stands, with what history does not tell, and goes on to its page', async () => {
      const form = secretary.getByRole('main')
      await form.getByLabel(/^同意人数/u).fill('5')
      await form.getByLabel(/^起草单位/u).fill('示例物流有限公司\n示例检测研究院')
      await form.getByRole('button', { name: '录入并从此阶段接着办' }).click()
      await form.getByText('已录入，现在处于“报批”阶段').waitFor()
      await journey.takePictures('taken-over')
      expect(await findingsOf(secretary)).toEqual([])
      await form.getByRole('link', { name: '查看项目' }).click()
      await secretary.getByRole('heading', { name: '示例在研项目：冷链服务规范' }).waitFor()
    })
  })

  describe('two people on one project', () => {
    let second: Page
    it('see each other', async () => {
      await secretary.goto(`/app/projects/${proposal}`)
      await secretary.getByRole('heading', { level: 1 }).waitFor()
      second = await journey.signIn('lingdao')
      await second.goto(`/app/projects/${proposal}`)
      await second.getByText(/也在看这个项目/u).waitFor()
    })
    it('are told field by field what the other changed, and keep what they typed', async () => {
      const sheet = await openAct(secretary, 'amend-proposal', { purpose: '我填写的目的意义' })
      const other = await journey.signIn('mishu')
      await other.goto(`/app/projects/${proposal}`)
      const otherSheet = await openAct(other, 'amend-proposal', { purpose: '他人填写的目的意义' })
      await send(otherSheet, 'amend-proposal')
      await otherSheet.waitFor({ state: 'hidden' })
      await send(sheet, 'amend-proposal')
      const row = sheet.getByRole('row', { name: /目的意义/u })
      await row.waitFor()
      expect(await row.innerText()).toMatch(/他人填写的目的意义[\s\S]*我填写的目的意义/u)
      expect(await sheet.getByLabel(/^目的意义/u).inputValue()).toBe('我填写的目的意义')
      await journey.takePictures('changed')
      await sheet.getByRole('button', { name: '已看过，按最新情况继续办理' }).click()
      await send(sheet, 'amend-proposal')
      await sheet.waitFor({ state: 'hidden' })
    })
  })

  it('a file that is dropped on the texts of a project opens its form and uploads itself', async () => {
    await secretary.goto(`/app/projects/${proposal}?tab=texts`)
    const area = secretary.getByText(/^把文件拖到这里，即按/u)
    const files = await secretary.evaluateHandle(() => {
      const carried = new DataTransfer()
      carried.items.add(new File(['%PDF-1.4 示例'], '示例文本.pdf', { type: 'application/pdf' }))
      return carried
    })
    await area.dispatchEvent('drop', { dataTransfer: files })
    const sheet = secretary.getByRole('dialog', { name: acts['upload-document'].title.zh })
    await sheet
      .getByText(/示例文本\.pdf/u)
      .first()
      .waitFor()
  })

  describe('a slip', () => {
    it('is taken back within a minute by one button', async () => {
      await journey.bench.run(submitComment, { projectId: enquiry, opinion: '建议删去附录（示例）。' }, thePublic)
      await secretary.goto(`/app/projects/${enquiry}/comments`)
      await secretary.getByText('建议删去附录（示例）。').first().click()
      await secretary.getByLabel('采纳', { exact: true }).check()
      await secretary.getByRole('button', { name: acts['dispose-comment'].button.zh }).click()
      const bar = secretary.getByRole('complementary', { name: '撤销' })
      await bar.waitFor()
      await journey.takePictures('undo')
      expect(await findingsOf(secretary)).toEqual([])
      await bar.getByRole('button', { name: '撤销', exact: true }).click()
      await bar.waitFor({ state: 'hidden' })
      const { disposition } = await journey.bench.db
        .selectFrom('comment')
        .select('disposition')
        .where('opinion', '=', '建议删去附录（示例）。')
        .executeTakeFirstOrThrow()
      expect(disposition).toBeNull()
    })
    it('stands in the timeline as taken back', async () => {
      await secretary.goto(`/app/projects/${enquiry}`)
      await secretary.getByText(/^撤销“处理意见”/u).waitFor()
      await secretary.getByText('已撤销', { exact: true }).waitFor()
    })
  })

  describe('signing out', () => {
    it('leaves nothing of an unfinished form on the device', async () => {
      await secretary.goto('/app/projects/new')
      await secretary.getByLabel(/^标准名称/u).fill('没有写完的项目')
      const kept = () => secretary.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))
      await expect.poll(kept).not.toEqual([])
      await secretary.locator('summary').first().click()
      secretary.on('dialog', (dialog) => void dialog.accept())
      await secretary.getByRole('button', { name: '退出登录' }).click()
      await secretary.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(kept).toEqual([])
    })
  })
})

describe('the first day of a secretary', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openDemonstration()
    await journey.bench.db.updateTable('account').set({ tour_seen_at: null }).execute()
  })
  afterAll(() => journey.close())

  it.each([
    ['zh', false],
    ['en', false],
    ['zh', true],
  ] as const)('begins with a tour that is accessible (%s, phone: %s)', async (language, phone) => {
    const page = await journey.signIn('mishu', { language, phone })
    const tour = page.getByRole('dialog')
    await tour.waitFor()
    expect(await findingsOf(page)).toEqual([])
    await journey.takePictures(`tour-${language}-${phone}`)
  })
  it('is walked by the keyboard alone, and not shown again', async () => {
    const page = await journey.signIn('mishu')
    const tour = page.getByRole('dialog')
    await tour.waitFor()
    for (const step of [1, 2, 3, 4, 5]) {
      await tour.getByText(`导览 ${step} / 5`).waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    }
    await tour.waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await tour.count()).toBe(0)
  })
  it('is shown to no leader', async () => {
    const page = await journey.signIn('lingdao')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
