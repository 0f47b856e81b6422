import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { lockProject } from './store.ts'

const at = storyAt('enquiry')

test('thirty acts of everybody in one moment are all done, and the trace of them holds', async () => {
  const file = await at.bench.seedFile(Buffer.from('稿'), '修改稿.docx')
  const [participant] = await at.rows('participant')
  const contribution = { participant: participant?.['id'], on: at.story.today(), contribution: '修改' }
  const doings = Array.from({ length: 6 }, (_, index) => [
    at.tryAct('submit-comment', { opinion: `意见 ${index}`, email: `author-${index}@example.invalid` }, thePublic),
    at.tryAct('upload-document', { kind: 'draftText', file }, at.story.actors.drafter),
    at.tryAct('rename-project', { title: `示例名称 ${index}`, reason: '试' }),
    at.tryAct('record-contribution', contribution),
    at.tryAct('list-department', { department: `示例部门 ${index}` }),
  ]).flat()
  expect(new Set(await Promise.all(doings))).toEqual(new Set(['done']))
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})

test('each of them stands once in the record', async () => {
  expect(await at.rows('comment')).toHaveLength(6)
  expect(await at.rows('former_title')).toHaveLength(6)
  const texts = (await at.rows('document')).map(({ position }) => position)
  expect(new Set(texts).size).toBe(texts.length)
})

test('a comment that comes while the text goes to examination is either answered first or refused', async () => {
  await at.story.walkOn('disposition')
  for (const { id } of await at.rows('comment')) await at.act('dispose-comment', { row: id, disposition: 'accepted' })
  const file = await at.bench.seedFile(Buffer.from('送审'), '送审稿.docx')
  await at.act('upload-document', { kind: 'draftText', file })
  const [submitted, commented] = await Promise.all([
    at.tryAct('submit-for-examination'),
    at.tryAct('submit-comment', { opinion: '最后一条' }, thePublic),
  ])
  expect([
    ['done', 'ACT_NOT_IN_THIS_STAGE'],
    ['COMMENTS_UNANSWERED', 'done'],
  ]).toContainEqual([submitted, commented])
})

test('an act in one project does not wait for one in another', async () => {
  const other = await at.another('proposal')
  await at.bench.db.transaction().execute(async (db) => {
    await lockProject(db, at.story.projectId)
    expect(await codeOf(other.act('search-duplicates'))).toBe('done')
  })
})
