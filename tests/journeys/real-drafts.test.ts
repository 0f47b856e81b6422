import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { walkTo } from '../../packages/server/src/testing/story.ts'
import { doAct } from './do-act.ts'
import { findingsOf, type Journey, openJourney } from './journey.ts'

const folder = join(import.meta.dirname, '../../../shared/material/open')
const STATEMENT = '对称密钥管理系统技术规范（征求意见稿）编制说明20140604.docx'
const drafts = [
  ['动态口令密码检测规范（征求意见稿）20140304.docx', '动态口令'],
  ['签名验签服务器检测规范（征求意见稿）20140304.docx', '签名'],
  ['20130608_安全电子文件密码应用技术规范(征求意见稿）.docx', '电子文件'],
] as const

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const fileOf = (name: string) => ({ name, mimeType: MEDIA_TYPE, buffer: readFileSync(join(folder, name)) })

describe.skipIf(!existsSync(folder))('a real draft (skipped, no material, where it is absent)', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney()
  })
  afterAll(() => journey.close())

  it.each(drafts)('%s goes out for comments and can be read in the page', async (name, word) => {
    const story = await walkTo(journey.bench, 'drafting', {
      title: `示例：${name.replace(/[（(].*$/u, '')}`,
      code: `X${word.length}${drafts.findIndex(([each]) => each === name)}`,
    })
    await journey.bench.db
      .updateTable('account')
      .set({ platform_administrator: false })
      .where('login', '=', 'mishu')
      .execute()
    const member = await journey.bench.db
      .selectFrom('account')
      .select('id')
      .where('login', '=', 'mishu')
      .executeTakeFirstOrThrow()
    await journey.bench.db
      .insertInto('membership')
      .values({
        id: `m-${story.organizationId}`,
        account_id: member.id,
        organization_id: story.organizationId,
        role: 'secretary',
        from_on: '2020-01-01',
      })
      .execute()
    const page = await journey.signIn('mishu')
    await page.goto(`/app/projects/${story.projectId}`)
    await page.getByRole('heading', { name: /下一步/u }).waitFor()
    const reasons = await page.getByText('尚未发立项公告').count()
    if (reasons > 0) await doAct(page, 'announce-project', { documentNumber: '示例协〔2026〕1 号' })
    if ((await page.getByText('尚未登记起草单位').count()) > 0)
      await doAct(page, 'add-participant', { organizationName: '示例密码技术有限公司', category: 'producer' })
    await doAct(page, 'upload-document', { kind: 'draftText', file: fileOf(name) })
    await doAct(page, 'upload-document', { kind: 'explanatoryStatement', file: fileOf(STATEMENT) })
    const today = story.today()
    await doAct(page, 'open-enquiry', { opensOn: today, contact: '标准化部（示例）' })
    const visitor = await journey.visitor({ javaScript: false })
    await visitor.goto(`/consultations/${story.projectId}`)
    await visitor.getByText(word).first().waitFor()
    expect(await visitor.getByRole('link', { name: /提意见/u }).count()).toBeGreaterThan(5)
    const reader = await journey.visitor()
    await reader.goto(`/consultations/${story.projectId}`)
    expect(await findingsOf(reader)).toEqual([])
    await journey.takePictures(`draft-${word}`)
  })
})
