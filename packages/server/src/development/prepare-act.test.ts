import { acts } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { prepareAct } from './prepare-act.ts'

const at = storyAt('drafting')

const prepare = (act: string, actor: Actor = at.story.actors.secretary) =>
  at.bench.run(prepareAct, { projectId: at.story.projectId, act }, actor)

test('a form comes with its fields and what is known already', async () => {
  expect(await prepare('rename-project')).toMatchObject({
    fields: { title: { kind: 'text' } },
    suggested: { title: at.story.title },
  })
  expect((await prepare('open-enquiry')).suggested).toEqual({ opensOn: '2026-03-02', closesOn: '2026-04-01' })
  expect((await prepare('announce-project')).suggested).toEqual({ on: '2026-03-02' })
  expect((await prepare('amend-proposal')).suggested).toMatchObject({ scope: '适用于示例仓储机器人。' })
})

test('a reference comes with the rows that it may point at', async () => {
  const { participantId } = await at.act('add-participant', {
    organizationName: '示例仓储科技有限公司',
    category: 'producer',
  })
  const { choices } = await prepare('add-drafter')
  expect(choices['participant']).toEqual([{ id: participantId, label: '示例仓储科技有限公司' }])
  expect(choices['account']?.map(({ id }) => id).sort()).toEqual(
    [at.story.actors.drafter.accountId, at.story.actors.liaison.accountId].sort(),
  )
})

test.each(Object.keys(acts))('the form of %s can be prepared', async (act) => {
  expect((await prepare(act)).act).toBe(act)
})

test('an act that is none, and whoever may not see the project, get no form', async () => {
  expect(await codeOf(prepare('erase-project'))).toBe('INPUT_MALFORMED')
  expect(await codeOf(prepare('rename-project', at.story.actors.expert))).toBe('PROJECT_NOT_FOUND')
  expect(await codeOf(prepare('rename-project', thePublic))).toBe('NOT_SIGNED_IN')
})
