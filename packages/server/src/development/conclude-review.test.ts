import { addDays, addMonths } from '@zhunsheng/core'
import { describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'
import { walkProject } from '../testing/walk-project.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { listProjects } from './list-projects.ts'

const at = storyAt('review')

const conclusion = (conclusion: string) => ({ conclusion, on: at.story.today(), reason: '综合实施反馈' })

test('only the leader concludes, and not as of tomorrow', async () => {
  expect(await at.tryAct('conclude-review', conclusion('confirmed'))).toBe('NOT_ALLOWED')
  expect(await at.tryAct('conclude-review', conclusion('confirmed'), thePublic)).toBe('NOT_SIGNED_IN')
  expect(
    await at.tryAct(
      'conclude-review',
      { ...conclusion('confirmed'), on: addDays(at.story.today(), 1) },
      at.story.actors.leader,
    ),
  ).toBe('DATE_IN_FUTURE')
})

test('a confirmed standard goes on, and is due again five years later', async () => {
  expect(await at.act('conclude-review', conclusion('confirmed'), at.story.actors.leader)).toMatchObject({
    stage: 'implementation',
    linkedProjectId: null,
  })
  expect(await at.rows('standard')).toMatchObject([
    { last_review_on: at.story.today(), review_conclusion: 'confirmed', withdrawn_on: null },
  ])
  const board = await at.bench.db
    .selectFrom('project_board')
    .selectAll()
    .where('project_id', '=', at.story.projectId)
    .executeTakeFirstOrThrow()
  expect(board).toMatchObject({ due_on: addMonths(at.story.today(), 60), due_name: 'review' })
})

describe('a standard to be revised', () => {
  let linked: string

  test('opens a linked project that can be found, with an event of its own', async () => {
    await at.act('start-review', { reason: '技术变化' })
    linked = String((await at.act('conclude-review', conclusion('revise'), at.story.actors.leader))['linkedProjectId'])
    expect(await at.rows('review')).toMatchObject([
      { conclusion: 'confirmed' },
      { conclusion: 'revise', linked_project_id: linked },
    ])
    expect((await at.lastEvent('project.proposed', linked)).data).toMatchObject({
      kind: 'revision',
      from: at.story.projectId,
    })
    const { rows } = await at.bench.run(listProjects, {}, at.story.actors.secretary)
    expect(rows.map(({ id }) => id)).toContain(linked)
  })

  test('keeps its sequence in the next year and is replaced by it', async () => {
    at.bench.clock.day('2027-01-11')
    const revision = await follow(linked)
    expect(revision).toMatchObject([{ number: 'T/SLXH 1—2027', replaces_standard_id: at.story.rows.standardId }])
  })
})

test('a withdrawn standard is so from the day of the conclusion', async () => {
  await at.act('start-review', { reason: '不再适用' })
  expect(await at.act('conclude-review', conclusion('withdraw'), at.story.actors.leader)).toMatchObject({
    stage: 'withdrawn',
  })
  expect(await at.rows('standard')).toMatchObject([{ withdrawn_on: at.story.today() }])
  expect(await at.tryAct('submit-feedback', { kind: 'feedback', body: '意见' }, thePublic)).toBe(
    'ACT_NOT_IN_THIS_STAGE',
  )
})

test('the trace of all of it holds', async () => {
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})

async function follow(projectId: string) {
  await walkProject(at.bench, at.story, projectId, 'publication')
  return at.rows('standard', projectId)
}
