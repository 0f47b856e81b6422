import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('approval')

test('only the leader returns a dossier, and with a reason', async () => {
  expect(await at.tryAct('return-dossier', { reason: '缺验证材料' })).toBe('NOT_ALLOWED')
  expect(await at.tryAct('return-dossier', { reason: '缺验证材料' }, thePublic)).toBe('NOT_SIGNED_IN')
  expect(await at.tryAct('return-dossier', {}, at.story.actors.leader)).toBe('INPUT_MALFORMED')
})

test('a returned dossier stands in examination again and may be submitted once more', async () => {
  expect(await at.act('return-dossier', { reason: '缺验证材料' }, at.story.actors.leader)).toMatchObject({
    stage: 'examination',
  })
  expect((await at.lastEvent('approval.returned')).data).toEqual({ reason: '缺验证材料' })
  expect(await at.tryAct('submit-for-approval', { documentNumber: '示例〔2026〕6号' })).toBe('done')
})

test('two leaders at once: one returns, the other finds it returned', async () => {
  const { leader } = at.story.actors
  const both = await Promise.all([
    at.tryAct('return-dossier', { reason: '甲' }, leader),
    at.tryAct('return-dossier', { reason: '乙' }, leader),
  ])
  expect(both.sort()).toEqual(['ACT_NOT_IN_THIS_STAGE', 'done'])
})
