import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('proposal')

const assessment = () => ({
  on: at.story.today(),
  experts: ['示例评审人甲', '示例评审人乙'],
  opinion: '必要且可行',
  passed: true,
})

test('an assessment is recorded with its experts, whose names stay out of the trace', async () => {
  await at.act('hold-assessment', assessment())
  expect(await at.rows('assessment')).toMatchObject([{ expert_count: 2, passed: true }])
  const event = await at.lastEvent('project.assessed')
  expect(event.persons).toHaveLength(2)
  expect(JSON.stringify(event)).not.toContain('示例评审人')
})

test('where the organization has set one, nothing is approved before an assessment that recommends it', async () => {
  const strict = await at.another('proposal', { title: '示例评审项目' })
  await at.bench.db
    .insertInto('organization_rule')
    .values({
      id: 'rule-1',
      organization_id: at.story.organizationId,
      name: 'projectAssessment',
      value: 'true',
      in_force_from: '2026-01-01',
    })
    .execute()
  await strict.act('search-duplicates')
  const approve = () =>
    codeOf(
      strict.act('approve-project', { planNumber: '示例-评审', withinBusinessScope: '相符' }, at.story.actors.leader),
    )
  expect(await approve()).toBe('ASSESSMENT_NOT_HELD')
  await strict.act('hold-assessment', { ...assessment(), passed: false })
  expect(await approve()).toBe('ASSESSMENT_NOT_PASSED')
  await strict.act('hold-assessment', assessment())
  expect(await approve()).toBe('done')
})

test('an assessment is not recorded before it was held', async () => {
  expect(await at.tryAct('hold-assessment', { ...assessment(), on: '2026-03-03' })).toBe('DATE_IN_FUTURE')
})

test('only the secretariat records it', async () => {
  expect(await at.tryAct('hold-assessment', assessment(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('hold-assessment', assessment(), thePublic)).toBe('NOT_SIGNED_IN')
})
