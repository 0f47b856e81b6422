import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { issueLink } from '../organizations/issue-link.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'implementation')
})
afterAll(() => site.close())

async function linkTo(): Promise<{ address: string; taskId: string }> {
  const { id } = await site.bench.db
    .selectFrom('task')
    .select('id')
    .where('project_id', '=', story.projectId)
    .where('done_on', 'is', null)
    .orderBy('task.id')
    .executeTakeFirstOrThrow()
  const { link } = await site.bench.run(issueLink, { purpose: 'task', subjectId: id }, story.actors.secretary)
  return { address: new URL(link).pathname, taskId: id }
}

it('a drafting organization reports its task by a link, once, and the record says that it came so', async () => {
  const { address, taskId } = await linkTo()
  expect((await site.get(address)).body).toContain(story.title)
  expect((await site.post(address, { on: story.today() })).statusCode).toBe(400)
  expect((await site.post(address, { on: story.today(), summary: '已宣贯两场。' })).body).toContain('已办理')
  expect((await site.post(address, { on: story.today(), summary: '再来一次。' })).body).toContain('LINK_EXPIRED')
  const event = await site.bench.db
    .selectFrom('trace_event')
    .select(['data', 'actor_id'])
    .where('type', '=', 'task.completed')
    .where('subject_id', '=', taskId)
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({ actor_id: null, data: { byLink: true } })
})

it('opening a link and reading the text uses nothing up', async () => {
  const { address } = await linkTo()
  for (const url of [address, address, `${address}/text`]) expect((await site.get(url)).statusCode).toBe(200)
})

it('a link that nobody issued opens nothing', async () => {
  expect((await site.get(paths.oneTimeLink('made-up'))).body).toContain('LINK_EXPIRED')
})
