import { addDays, addMonths } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { showStandard } from '../registry/show-standard.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('publication')

const publication = () => ({
  publishedOn: at.story.today(),
  implementsOn: at.story.today(),
  openness: 'full',
  documentNumber: '2026年第1号',
})

test('a publication is not of tomorrow, not before approval, and comes into force on its own day at the earliest', async () => {
  const today = at.story.today()
  expect(
    await at.tryAct('publish-standard', {
      ...publication(),
      publishedOn: addDays(today, 1),
      implementsOn: addDays(today, 1),
    }),
  ).toBe('DATE_IN_FUTURE')
  expect(await at.tryAct('publish-standard', { ...publication(), publishedOn: addDays(today, -1) })).toBe(
    'PUBLICATION_BEFORE_APPROVAL',
  )
  expect(await at.tryAct('publish-standard', { ...publication(), implementsOn: addDays(today, -1) })).toBe(
    'IMPLEMENTATION_BEFORE_PUBLICATION',
  )
})

test('only the secretariat publishes', async () => {
  expect(await at.tryAct('publish-standard', publication(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('publish-standard', publication(), thePublic)).toBe('NOT_SIGNED_IN')
})

test('the same day is lawful and reminded of; every drafting organization has its three tasks', async () => {
  expect(await at.act('publish-standard', publication())).toMatchObject({
    stage: 'implementation',
    sameDay: true,
    tasksFor: 3,
  })
  const tasks = await at.rows('task')
  expect(tasks).toHaveLength(9)
  expect(new Set(tasks.map(({ kind, due_on }) => `${kind} ${due_on}`))).toEqual(
    new Set([
      `promotion ${addDays(at.story.today(), 60)}`,
      `pilot ${addDays(at.story.today(), 180)}`,
      `declaration ${addDays(at.story.today(), 90)}`,
    ]),
  )
})

test('the review is due five years later', async () => {
  const board = await at.bench.db.selectFrom('standard_board').selectAll().executeTakeFirstOrThrow()
  expect(board.review_due).toBe(addMonths(at.story.today(), 60))
})

test('a title changed before publication is the title of the standard, and the earlier one stays visible', async () => {
  const renamed = await at.another('publication')
  await renamed.act('rename-project', { title: '示例新名称', reason: '发布前核定' })
  await renamed.act('publish-standard', {
    ...publication(),
    publishedOn: renamed.today(),
    implementsOn: addDays(renamed.today(), 30),
  })
  expect(await at.rows('standard', renamed.projectId)).toMatchObject([{ title: '示例新名称' }])
  expect(await at.rows('former_title', renamed.projectId)).toMatchObject([{ title: '示例叉车 能效' }])
})

test('an edition is replaced on the day on which its successor comes into force, and is then no longer due for review', async () => {
  const replaced = at.story.rows.standardId ?? ''
  at.bench.clock.day('2027-01-10')
  const revision = await at.another('publication', { title: '示例修订' })
  await at.bench.db
    .updateTable('standard')
    .set({ replaces_standard_id: replaced })
    .where('id', '=', revision.rows.standardId ?? '')
    .execute()
  const day = revision.today()
  await revision.act('publish-standard', { ...publication(), publishedOn: day, implementsOn: addDays(day, 2) })
  const status = async () => (await at.bench.run(showStandard, { id: replaced }, at.story.actors.secretary)).status
  at.bench.clock.day(addDays(day, 1))
  expect(await status()).toBe('current')
  at.bench.clock.day(addDays(day, 2))
  expect(await status()).toBe('replaced')
  const board = await at.bench.db
    .selectFrom('standard_board')
    .select('review_due')
    .where('standard_id', '=', replaced)
    .executeTakeFirstOrThrow()
  expect(board.review_due).toBeNull()
})
