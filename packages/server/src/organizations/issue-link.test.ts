import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { walkTo } from '../testing/story.ts'
import { addExpert } from './add-expert.ts'
import { issueLink } from './issue-link.ts'
import { openLink } from './one-time-link.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

const tokenOf = (link: string) => new URL(link).pathname.split('/').at(-1) ?? ''

test('the link of a task says what it is for, and runs out on its last day', async () => {
  const story = await walkTo(bench, 'implementation')
  const task = await bench.db.selectFrom('task').select('id').where('done_on', 'is', null).executeTakeFirstOrThrow()
  const { link, expiresAt } = await bench.run(
    issueLink,
    { purpose: 'task', subjectId: task.id, days: 3 },
    story.actors.secretary,
  )
  expect(await openLink(bench.db, tokenOf(link), bench.clock.now())).toEqual({
    purpose: 'task',
    subjectId: task.id,
    data: { projectId: story.projectId, organizationId: story.organizationId },
    expiresAt,
  })
  expect(await openLink(bench.db, tokenOf(link), expiresAt)).toBeNull()
})

test('an expert with an address is sent the link of the ballot, and the token is kept nowhere else', async () => {
  const story = await walkTo(bench, 'examination', { code: 'SLYI' })
  const { expertId } = await bench.run(addExpert, {
    organizationId: story.organizationId,
    name: '示例甲',
    organizationName: '示例研究院',
    fields: [],
    email: 'jia@example.invalid',
  })
  await story.act('call-examination', {
    kind: 'final',
    mode: 'meeting',
    on: story.today(),
    place: '示例会议室',
    agenda: '终审',
  })
  const { memberId } = await story.act('invite-expert', { expert: expertId, voting: true })
  const { link } = await bench.run(issueLink, { purpose: 'ballot', subjectId: memberId }, story.actors.secretary)
  const notices = await bench.db.selectFrom('notice').select('body').where('kind', '=', 'link').execute()
  expect(notices).toHaveLength(1)
  expect(notices[0]?.body).toContain(`{link:${tokenOf(link)}}`)
  const events = await bench.db.selectFrom('trace_event').selectAll().where('type', '=', 'link.issued').execute()
  expect(JSON.stringify(events)).not.toContain(tokenOf(link))
})

test('what is not there, or is not open any more, gets no link', async () => {
  await expect(
    bench.run(
      issueLink,
      { purpose: 'opinion', subjectId: 'nothing' },
      await bench.seedActor(await bench.seedOrganization('SLBI'), 'secretary'),
    ),
  ).rejects.toMatchObject({ code: 'ROW_NOT_FOUND' })
})

test('a secretary of another organization, and the public, issue none', async () => {
  const task = await bench.db.selectFrom('task').select('id').where('done_on', 'is', null).executeTakeFirstOrThrow()
  const stranger = await bench.seedActor(await bench.seedOrganization('SLDI'), 'secretary')
  await expect(bench.run(issueLink, { purpose: 'task', subjectId: task.id }, stranger)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await expect(bench.run(issueLink, { purpose: 'task', subjectId: task.id }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
