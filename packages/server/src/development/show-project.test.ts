import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { showProject } from './show-project.ts'

const at = storyAt('disposition')

const show = (actor: Actor = at.story.actors.secretary, id = at.story.projectId) =>
  at.bench.run(showProject, { id }, actor)

test('the page of a project says where it stands, what can be done and why not', async () => {
  const view = await show()
  expect(view).toMatchObject({
    stage: 'disposition',
    commentCount: 4,
    commentUnanswered: 4,
    planNumber: expect.any(String),
  })
  const next = view.acts.filter(({ main }) => main)
  expect(next).toMatchObject([
    {
      act: 'submit-for-examination',
      can: false,
      reasons: [{ code: 'COMMENTS_UNANSWERED' }, { code: 'DRAFT_NOT_REVISED_AFTER_ENQUIRY' }],
    },
  ])
})

test('the line shows each stage entered, with its day', async () => {
  const { line } = await show()
  expect(line.map(({ stage, state, since }) => [stage, state, since]).slice(0, 5)).toEqual([
    ['proposal', 'passed', '2026-03-02'],
    ['drafting', 'passed', '2026-03-02'],
    ['enquiry', 'passed', '2026-03-02'],
    ['disposition', 'now', '2026-04-02'],
    ['examination', 'toCome', null],
  ])
})

test('documents are counted within their kind', async () => {
  await at.act('upload-document', {
    kind: 'draftText',
    file: await at.bench.seedFile(Buffer.from('送审'), '送审稿.docx'),
  })
  const texts = (await show()).documents.filter(({ kind }) => kind === 'draftText')
  expect(texts.map(({ name, order }) => [name, order])).toEqual([
    ['送审稿.docx', 2],
    ['征求意见稿.docx', 1],
  ])
})

test('it shows the acts as the one who looks may do them', async () => {
  const view = await show(at.story.actors.leader)
  expect(view.acts.find(({ act }) => act === 'submit-for-examination')?.reasons[0]).toMatchObject({
    code: 'ACT_NOT_BY_THIS_ROLE',
  })
  expect(view.acts.find(({ act }) => act === 'terminate-project')).toMatchObject({ can: true })
})

test('who proposed it sees it, and the administrator; for others of the organization it does not exist', async () => {
  const { drafter, expert, liaison } = at.story.actors
  expect((await show(drafter)).id).toBe(at.story.projectId)
  expect((await show(await at.bench.seedActor(null, 'administrator'))).id).toBe(at.story.projectId)
  expect(await codeOf(show(expert))).toBe('PROJECT_NOT_FOUND')
  expect(await codeOf(show(liaison))).toBe('PROJECT_NOT_FOUND')
})

test('the secretariat of another organization does not see it, nor does the public', async () => {
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('QTXH'), 'secretary')
  expect(await codeOf(show(stranger))).toBe('PROJECT_NOT_FOUND')
  expect(await codeOf(show(thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(show(stranger, 'nothing'))).toBe('PROJECT_NOT_FOUND')
})
