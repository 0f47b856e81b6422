import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { issueLink } from '../organizations/issue-link.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { answerLink } from './answer-link.ts'
import { openPanel } from './panel-fixture.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'examination')
})
afterAll(() => bench.close())

async function linkFor(purpose: 'ballot' | 'opinion', subjectId: string): Promise<string> {
  const { link } = await bench.run(issueLink, { purpose, subjectId }, story.actors.secretary)
  return link.split('/').at(-1) ?? ''
}

it('an expert votes by a link, once; what a link does not ask for is not taken from it', async () => {
  const member = await openPanel(bench, story)
  const token = await linkFor('ballot', member)
  await bench.run(answerLink, { token, answer: { choice: 'agree', row: 'another', projectId: 'another' } }, thePublic)
  const ballots = await bench.db.selectFrom('ballot').select(['member_id', 'choice', 'on_paper']).execute()
  expect(ballots).toEqual([{ member_id: member, choice: 'agree', on_paper: false }])
  await expect(bench.run(answerLink, { token, answer: { choice: 'disagree' } }, thePublic)).rejects.toMatchObject({
    code: 'LINK_EXPIRED',
  })
})

it('an answer that is refused leaves the link as it was', async () => {
  const [{ id }] = (await bench.db.selectFrom('examination_member').select('id').execute()) as [{ id: string }]
  const token = await linkFor('ballot', id)
  await expect(bench.run(answerLink, { token, answer: { choice: 'perhaps' } }, thePublic)).rejects.toMatchObject({
    code: 'INPUT_MALFORMED',
  })
  expect(
    await bench.run(answerLink, { token, answer: { choice: 'abstain', reason: '材料不足。' } }, thePublic),
  ).toEqual({ purpose: 'ballot' })
})

it('a department replies by a link, on the day it does so', async () => {
  const other = await walkTo(bench, 'enquiry', { title: '示例涉及安全的标准', with: story, subjects: ['workSafety'] })
  const token = await linkFor('opinion', other.rows.hearingId ?? '')
  await bench.run(answerLink, { token, answer: { objects: true, reply: '第 5 章须修改。' } }, thePublic)
  const hearing = await bench.db
    .selectFrom('hearing')
    .select(['objects', 'replied_on'])
    .where('id', '=', other.rows.hearingId ?? '')
    .executeTakeFirstOrThrow()
  expect(hearing).toEqual({ objects: true, replied_on: other.today() })
})
