import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { enterExperts, seatPanel, signAllIn } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

const submission = { documentNumber: '示例〔2026〕5号', implementsOn: '2026-12-01' }
const passed = { method: 'consensus', sustainedObjections: 0, conclusion: 'passed', opinion: '同意' }

test('what the dossier lacks is named', async () => {
  const refusal = await at.act('submit-for-approval', submission).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    reasons: [
      { code: 'FINAL_EXAMINATION_NOT_PASSED' },
      { code: 'DOSSIER_INCOMPLETE', data: { missing: [{ zh: '审查会议纪要' }] } },
    ],
  })
})

test('an open examination and an unanswered demand keep it back', async () => {
  await signAllIn(at.story, await seatPanel(at, await enterExperts(at)))
  const { demandId } = await at.act('add-demand', { demand: '补充试验方法' })
  expect(await at.tryAct('submit-for-approval', submission)).toBe('EXAMINATION_STILL_OPEN')
  await at.act('conclude-examination', passed)
  expect(await at.tryAct('submit-for-approval', submission)).toBe('DEMANDS_UNANSWERED')
  await at.act('answer-demand', { row: demandId, answer: '已补充', document: at.story.rows.revisedDraftId })
})

test('where the organization has set an initial examination, the final one alone is not enough', async () => {
  await at.bench.db
    .insertInto('organization_rule')
    .values({
      id: 'rule-1',
      organization_id: at.story.organizationId,
      name: 'initialExamination',
      value: 'true',
      in_force_from: at.story.today(),
    })
    .execute()
  expect(await at.tryAct('submit-for-approval', submission)).toBe('INITIAL_EXAMINATION_NOT_PASSED')
  await at.bench.db
    .updateTable('organization_rule')
    .set({ in_force_from: addDays(at.story.today(), 1) })
    .where('id', '=', 'rule-1')
    .execute()
})

test('only the secretariat submits', async () => {
  expect(await at.tryAct('submit-for-approval', submission, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('submit-for-approval', submission, thePublic)).toBe('NOT_SIGNED_IN')
})

test('a whole dossier goes up under its number', async () => {
  expect(await at.act('submit-for-approval', submission)).toMatchObject({ stage: 'approval' })
  expect(await at.project()).toMatchObject({
    submission_number: '示例〔2026〕5号',
    proposed_implements_on: '2026-12-01',
  })
})
