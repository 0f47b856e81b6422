import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { strangerStandard } from '../testing/stranger-standard.ts'
import { proposeProject } from './propose-project.ts'

const at = storyAt('proposal')

const proposal = {
  title: '示例叉车 能效',
  kind: 'new',
  purpose: '目的',
  scope: '范围',
  content: '内容',
  situation: '现状',
  schedule: '进度',
  proposer: '示例公司',
}

const propose = (more: object = {}, actor: Actor = at.story.actors.drafter) =>
  at.bench.run(proposeProject, { organization: at.story.organizationId, ...proposal, ...more }, actor)

test('a project proposed to an organization stands at its beginning, with its proposal complete', async () => {
  const { projectId } = await propose()
  const row = await at.bench.db.selectFrom('project').selectAll().where('id', '=', projectId).executeTakeFirstOrThrow()
  expect(row).toMatchObject({
    stage: 'proposal',
    title: '示例叉车 能效',
    proposed_by: at.story.actors.drafter.accountId,
  })
  expect((await at.lastEvent('project.proposed', projectId)).data).toEqual({ kind: 'new', title: '示例叉车 能效' })
})

test('a project that is proposed can be found on the board at once', async () => {
  const { projectId } = await propose()
  const board = await at.bench.db
    .selectFrom('project_board')
    .selectAll()
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow()
  expect(board.waits_for).toMatchObject([{ code: 'DUPLICATES_NOT_SEARCHED' }])
})

test('a proposal names all that is asked of it', async () => {
  expect(await codeOf(propose({ scope: '' }))).toBe('INPUT_MALFORMED')
})

test('a revision names a standard that the same organization has', async () => {
  expect(await codeOf(propose({ kind: 'revision' }))).toBe('REVISION_WITHOUT_STANDARD')
  expect(await codeOf(propose({ kind: 'revision', revises: 'nothing' }))).toBe('STANDARD_NOT_FOUND')
})

test('the standard of another organization cannot be revised', async () => {
  const revises = await strangerStandard(at.bench)
  expect(await codeOf(propose({ kind: 'revision', revises }))).toBe('STANDARD_NOT_FOUND')
})

test('nothing is proposed by the public, by an expert, or to an organization that one does not belong to', async () => {
  const elsewhere = await at.bench.seedOrganization('YYXH')
  expect(await codeOf(propose({}, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(propose({}, at.story.actors.expert))).toBe('NOT_ALLOWED')
  expect(await codeOf(propose({ organization: elsewhere }))).toBe('NOT_ALLOWED')
})
