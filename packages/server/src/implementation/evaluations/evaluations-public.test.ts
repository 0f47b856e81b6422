import { exampleSystem, paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { concludeEvaluation } from './conclude-evaluation.ts'
import { planEvaluation } from './plan-evaluation.ts'
import { publishEvaluation } from './publish-evaluation.ts'
import { scoreIndicator } from './score-indicator.ts'
import { setExemplary } from './set-exemplary.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const read = async (path: string) => (await site.get(path)).body

it('what was not published is not there; published, it shows its arithmetic, and the case that was picked', async () => {
  const { bench } = site
  expect(await read(paths.evaluations())).toContain('还没有。')
  const { evaluationId } = await bench.run(planEvaluation, {
    organizationId: await bench.seedOrganization('SLPG'),
    number: 'GB/T 99001-2020',
    systemId: exampleSystem.id,
    evaluator: 'own',
    maker: '示例<制定>单位',
    relation: 'maker',
    relationNote: '自行评估',
    fromOn: '2025-01-01',
    toOn: '2025-12-31',
  })
  await bench.run(scoreIndicator, { evaluationId, code: '3', score: 5, evidence: '示例' })
  const conclusion = { scope: '示例范围', problems: '示例问题', suggestions: '示例建议', conclusion: '示例结论' }
  await bench.run(concludeEvaluation, { evaluationId, ...conclusion })
  expect((await site.get(paths.evaluation(evaluationId))).statusCode).toBe(404)
  await bench.run(publishEvaluation, { evaluationId })
  await bench.run(setExemplary, { evaluationId, change: 'picked', reason: '示例理由' })
  expect(await read(paths.evaluations())).toContain('示例理由')
  expect(await read(`${paths.evaluations()}?number=none`)).not.toContain('示例理由')
  await enterRecords(bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001' }])
  expect(await read(paths.record('GB/T 99001—2020'))).toContain('公布的实施效果评估：1')
  const page = await read(paths.evaluation(evaluationId))
  for (const words of ['1/4 × 5/10 = 1/8', '1/5 × ?', '示例&lt;制定&gt;单位', '示例问题']) expect(page).toContain(words)
  expect(await read(`${paths.evaluation(evaluationId)}?lang=en`)).toContain('The evaluator made the standard')
})
