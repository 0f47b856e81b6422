import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { walkProject } from '../testing/walk-project.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { addItem } from './add-item.ts'
import { planWalk, type ReviewBody } from './review-fixture.ts'
import { showItem } from './show-item.ts'
import { showOrigins } from './show-origins.ts'

let bench: Bench
let story: Story
let body: ReviewBody
beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'implementation')
  const { secretary, leader, expert } = story.actors
  body = { organizationId: story.organizationId, secretary, leader, experts: [expert] }
})
afterAll(() => bench.close())

/** Feedback → reason in the plan → opinions → conclusion → project of the revision → new edition → and back. */
it('a feedback ends in a new edition, from which one walks back to it', async () => {
  const year = Number(story.today().slice(0, 4))
  const walk = planWalk(bench, body)
  await story.act('submit-feedback', { kind: 'feedback', body: '4.2 的限值与实际不符', clause: '4.2' }, thePublic)
  const { planId, proposed } = await walk.propose(year)
  expect(proposed).toBe(1)
  await walk.decide(planId)
  const { number } = await bench.db.selectFrom('review_item').select('number').executeTakeFirstOrThrow()
  const { id: itemId } = await walk.itemOf(number)
  await walk.start(itemId, story.today())
  expect(await stageOf(story.projectId)).toBe('review')
  const bypassing = story.act(
    'conclude-review',
    { conclusion: 'withdraw', on: story.today(), reason: '示例' },
    body.leader,
  )
  expect(await codeOf(bypassing)).toBe('REVIEW_UNDER_PLAN')
  await walk.say(itemId, 'revise', story.actors.expert)
  const { projectId } = await walk.conclude(itemId, 'revise')
  expect(await stageOf(story.projectId)).toBe('implementation')
  const item = await bench.run(showItem, { itemId }, story.actors.secretary)
  expect(item).toMatchObject({ conclusion: 'revise', linkedProjectId: projectId, feedbackIds: [expect.any(String)] })
  const revision = await bench.db
    .selectFrom('project')
    .select('proposal')
    .where('id', '=', String(projectId))
    .executeTakeFirstOrThrow()
  expect(revision.proposal).toMatchObject({ origins: { reviewItemId: itemId, feedbackIds: item.feedbackIds } })

  bench.clock.day(`${year + 1}-01-11`)
  await walkProject(bench, story, String(projectId), 'implementation')
  const { number: edition } = await bench.db
    .selectFrom('standard')
    .select('number')
    .where('project_id', '=', String(projectId))
    .executeTakeFirstOrThrow()
  const back = await bench.run(showOrigins, { number: edition, clause: '4.2' }, thePublic)
  expect(back.origins).toMatchObject([{ itemId, reviewedNumber: number, projectId, feedback: [{ clause: '4.2' }] }])
  const other = await bench.run(showOrigins, { number: edition, clause: '5.1' }, thePublic)
  expect(other.origins).toMatchObject([{ feedback: [] }])
  expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
})

it('one that is confirmed is due again after the period of its organization', async () => {
  const walk = planWalk(bench, body)
  const other = await walkTo(bench, 'implementation', { title: '示例叉车 能效', with: story })
  const year = Number(other.today().slice(0, 4))
  const { planId } = await walk.propose(year)
  const { number } = await bench.db
    .selectFrom('standard')
    .select('number')
    .where('project_id', '=', other.projectId)
    .executeTakeFirstOrThrow()
  await bench.run(addItem, { planId, number, note: '示例' }, body.secretary)
  await walk.decide(planId)
  const { id: itemId } = await walk.itemOf(number)
  await walk.start(itemId, other.today())
  await walk.say(itemId, 'continue', story.actors.expert)
  await walk.conclude(itemId, 'continue')
  const standard = await bench.db
    .selectFrom('standard')
    .select(['last_review_on', 'review_conclusion'])
    .where('project_id', '=', other.projectId)
    .executeTakeFirstOrThrow()
  expect(standard).toEqual({ last_review_on: other.today(), review_conclusion: 'confirmed' })
})

async function stageOf(projectId: string): Promise<string> {
  const { stage } = await bench.db
    .selectFrom('project')
    .select('stage')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  return stage
}
