import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts } from '@zhunsheng/core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeDraft, makeStatement } from '../../packages/server/src/main/demonstration/texts.ts'
import { doAct, type FileToUpload, fillFields, openAct, send, word } from './do-act.ts'
import { findingsOf, type Journey, openJourney } from './journey.ts'

/** A standard that goes through its life: its name, a word by which the search finds it, and the files that are uploaded. */
type Life = {
  readonly title: string
  readonly word: string
  readonly text: (stage: '征求意见稿' | '送审稿' | '报批稿') => Promise<FileToUpload>
  readonly statement: () => Promise<FileToUpload>
  /** Clauses on which the public page invites opinions, at least. */
  readonly clausesMin: number
}

const material = join(import.meta.dirname, '../../../shared/material/open')
const hasMaterial = existsSync(material)
const realFile = async (name: string, as: string) =>
  word(as, Promise.resolve(new Uint8Array(readFileSync(join(material, name)))))

const generated: Life = {
  title: '示例仓库叉车安全作业规范',
  word: '叉车',
  text: (stage) => word(`叉车${stage}.docx`, makeDraft('示例仓库叉车安全作业规范', stage)),
  statement: () => word('叉车编制说明.docx', makeStatement('示例仓库叉车安全作业规范')),
  clausesMin: 3,
}

function real(file: string, about: string): Life {
  return {
    title: `示例${about}规范`,
    word: about,
    text: (stage) => realFile(file, `${about}${stage}.docx`),
    statement: () => realFile('对称密钥管理系统技术规范（征求意见稿）编制说明20140604.docx', `${about}编制说明.docx`),
    clausesMin: 6,
  }
}

const realDrafts = [
  real('动态口令密码检测规范（征求意见稿）20140304.docx', '动态口令检测'),
  real('签名验签服务器检测规范（征求意见稿）20140304.docx', '签名验签检测'),
  real('20130608_安全电子文件密码应用技术规范(征求意见稿）.docx', '电子文件应用'),
]

const lives: readonly (Life & { readonly name: string })[] = [
  { ...generated, name: 'a group standard' },
  ...realDrafts.map((life) => ({
    ...life,
    name: `a real draft, ${life.word} (skipped, no material, where it is absent)`,
  })),
]

describe.each(lives)('$name from proposal to its review date', (life) => {
  let journey: Journey
  let [secretary, leader, drafter]: (Page | undefined)[] = []
  let address = ''
  beforeAll(async () => {
    journey = await openJourney()
    await journey.day('2026-03-02')
    ;[secretary, leader, drafter] = [
      await journey.signIn('mishu'),
      await journey.signIn('lingdao'),
      await journey.signIn('qicao'),
    ]
  })
  afterAll(() => journey.close())
  // A story stands still where one of its steps failed: what follows would only fail after it.
  let stopped = false
  beforeEach(({ skip }) => {
    skip(life.title !== generated.title && !hasMaterial, 'no material')
    skip(stopped, 'an earlier step failed')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || stopped) return
    stopped = true
    await journey.takePictures(`life-${life.word}`)
  })

  const pageOf = (page: Page | undefined): Page => {
    if (!page) throw new Error('nobody is signed in')
    return page
  }
  /** The project's page as somebody sees it now. */
  async function at(page: Page | undefined): Promise<Page> {
    await pageOf(page).goto(address)
    await pageOf(page).getByRole('heading', { level: 1 }).waitFor()
    return pageOf(page)
  }
  const stage = async (title: string) =>
    (await at(secretary))
      .getByRole('heading', { level: 1 })
      .waitFor()
      .then(() => pageOf(secretary).getByText(title).first().waitFor())

  it('is proposed by a drafter', async () => {
    const page = pageOf(drafter)
    await page.goto('/app/projects/new')
    const main = page.getByRole('main')
    await fillFields(main, acts['propose-project'].fields, {
      organization: '示例物流与供应链协会',
      title: life.title,
      kind: 'new',
      purpose: '减少叉车事故（示例）。',
      scope: '适用于仓库内叉车作业（示例）。',
      content: '人员、设备、作业、应急（示例）。',
      situation: '无同类团体标准（示例）。',
      schedule: '九个月（示例）。',
      proposer: '示例仓储设备有限公司',
    })
    await main.getByRole('button', { name: acts['propose-project'].button.zh }).click()
    await page.waitForURL(/\/app\/projects\/(?!new)[a-z0-9]+/u)
    address = page.url()
    await page.getByRole('heading', { name: life.title }).waitFor()
  })

  it('cannot be approved before like titles are searched, and the page says so', async () => {
    const page = await at(leader)
    await page.getByText('尚未查重').first().waitFor()
    expect(
      await page.getByRole('button', { name: acts['approve-project'].button.zh }).first().getAttribute('aria-disabled'),
    ).toBe('true')
  })

  it('is approved after the search', async () => {
    await doAct(await at(secretary), 'search-duplicates')
    await doAct(await at(leader), 'approve-project', {
      planNumber: 'SLWL-2026-01',
      withinBusinessScope: '标准化（示例）',
    })
    await doAct(await at(secretary), 'announce-project', { documentNumber: '示例协〔2026〕1 号' })
    await stage('起草')
  })

  it('gets drafting organizations, a text and an explanatory statement', async () => {
    for (const organizationName of ['示例仓储设备有限公司', '示例智运科技有限公司'])
      await doAct(await at(secretary), 'add-participant', { organizationName, category: 'producer' })
    await doAct(await at(secretary), 'upload-document', {
      kind: 'draftText',
      file: await life.text('征求意见稿'),
    })
    await doAct(await at(secretary), 'upload-document', {
      kind: 'explanatoryStatement',
      file: await life.statement(),
    })
  })

  it('is refused an enquiry of ten days, and opens one of thirty', async () => {
    const page = await at(secretary)
    const sheet = await openAct(page, 'open-enquiry', {
      opensOn: '2026-03-02',
      closesOn: '2026-03-12',
      contact: '标准化部（示例）',
    })
    await send(sheet, 'open-enquiry')
    await sheet.getByText('少于 30 日').first().waitFor()
    await fillFields(sheet, acts['open-enquiry'].fields, { closesOn: '2026-04-01' })
    await send(sheet, 'open-enquiry')
    await sheet.waitFor({ state: 'hidden' })
  })

  it('takes a comment from the public and cannot be closed before its time', async () => {
    const visitor = await journey.visitor({ javaScript: false })
    const id = address.split('/').at(-1)?.split('?')[0]
    await visitor.goto(`/consultations/${id}`)
    expect(await visitor.getByRole('link', { name: /提意见/u }).count()).toBeGreaterThanOrEqual(life.clausesMin)
    const reader = await journey.visitor()
    await reader.goto(`/consultations/${id}`)
    expect(await findingsOf(reader)).toEqual([])
    await visitor.getByLabel(/^意见内容/u).fill('建议规定限速（示例）。')
    await visitor.getByRole('button', { name: acts['submit-comment'].button.zh }).first().click()
    await visitor
      .getByText(/[0-9A-Z]{5}-[0-9A-Z]{5}/u)
      .first()
      .waitFor()
    const page = await at(secretary)
    await page.getByText('期限未满').first().waitFor()
  })

  it('is closed the day after and every comment answered', async () => {
    await journey.day('2026-04-02')
    await doAct(await at(secretary), 'close-enquiry')
    const page = pageOf(secretary)
    await page.goto(`${address.split('?')[0]}/comments`)
    await page.getByLabel('采纳', { exact: true }).check()
    await page.getByRole('button', { name: acts['dispose-comment'].button.zh }).click()
    await page.getByText('1 / 1').first().waitFor()
    await doAct(await at(secretary), 'upload-document', {
      kind: 'draftText',
      file: await life.text('送审稿'),
    })
    await doAct(await at(secretary), 'submit-for-examination')
  })

  it('refuses an expert of a drafting organization as a voter', async () => {
    await doAct(await at(secretary), 'call-examination', {
      kind: 'final',
      mode: 'meeting',
      on: '2026-04-20',
      place: '示例会议室',
      agenda: '逐条审查（示例）',
    })
    const page = await at(secretary)
    const sheet = await openAct(page, 'invite-expert', { expert: '示例专家庚', voting: true })
    await send(sheet, 'invite-expert')
    await sheet.getByText('不能参加表决').first().waitFor()
    await sheet.getByRole('button', { name: '关闭' }).first().click()
  })

  it('is examined by three experts and passes in counted words', async () => {
    for (const expert of ['示例专家甲', '示例专家乙', '示例专家丙'])
      await doAct(await at(secretary), 'invite-expert', { expert, voting: true })
    await journey.day('2026-04-20')
    const { projectId } = { projectId: address.split('/').at(-1)?.split('?')[0] ?? '' }
    const members = await journey.bench.db
      .selectFrom('examination_member')
      .select('id')
      .where('project_id', '=', projectId)
      .orderBy('id')
      .execute()
    expect(members).toHaveLength(3)
    const page = pageOf(secretary)
    const examination = await journey.bench.db
      .selectFrom('examination')
      .select('id')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow()
    for (const name of ['示例专家甲', '示例专家乙', '示例专家丙']) {
      await page.goto(`/app/projects/${projectId}/examinations/${examination.id}`)
      await doAct(page, 'sign-in', { present: true }, page.getByRole('row', { name: new RegExp(name, 'u') }))
      await doAct(page, 'cast-ballot', { choice: 'agree' }, page.getByRole('row', { name: new RegExp(name, 'u') }))
    }
    await doAct(page, 'add-demand', { clause: '5.2', demand: '补充依据（示例）' })
    await doAct(page, 'conclude-examination', {
      method: 'ballot',
      sustainedObjections: 0,
      conclusion: 'passed',
      opinion: '通过（示例）',
    })
    await page.getByText('有表决权到会 3 人，同意 3 人').first().waitFor()
  })

  it('is submitted once the demand is answered, approved, numbered and published', async () => {
    await doAct(await at(secretary), 'upload-document', {
      kind: 'draftText',
      file: await life.text('报批稿'),
    })
    const page = await at(secretary)
    await page.getByRole('tab', { name: /审查/u }).click()
    await doAct(page, 'answer-demand', { answer: '已补充（示例）', document: '报批稿' })
    await doAct(await at(secretary), 'submit-for-approval', { documentNumber: '示例协报〔2026〕1 号' })
    await doAct(await at(leader), 'approve-standard', { approvedOn: '2026-04-20' })
    await doAct(await at(secretary), 'publish-standard', {
      publishedOn: '2026-04-20',
      implementsOn: '2026-04-20',
      documentNumber: '示例协〔2026〕9 号',
    })
    await (await at(secretary)).getByText('T/SLWL 1—2026').first().waitFor()
  })

  it('stands in the register with its review date', async () => {
    const visitor = await journey.visitor({ javaScript: false })
    await visitor.goto(`/search?q=${encodeURIComponent(life.word)}`)
    await visitor
      .getByRole('link', { name: /T\/SLWL.1—2026/u })
      .first()
      .click()
    await visitor.getByText('2031-04-20').first().waitFor()
    await visitor.getByText('现行').first().waitFor()
  })
})
