import { exampleSystem } from '@zhunsheng/core'
import type { Actor } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { concludeEvaluation } from './conclude-evaluation.ts'
import { planEvaluation } from './plan-evaluation.ts'
import { publishEvaluation } from './publish-evaluation.ts'
import { scoreIndicator } from './score-indicator.ts'

export const NUMBER = 'GB/T 99001—2020'

export const conclusion = { scope: '示例范围', problems: '示例问题', suggestions: '示例建议', conclusion: '示例结论' }

/** For tests: the national authority, the authority of Beijing, a body that has standards evaluated, and an outsider. */
export async function openEvaluations() {
  const bench = await openBench()
  const own = await bench.seedOrganization('SLPG')
  const national = await bench.seedOrganization(
    'SLGJ',
    {},
    { kind: 'nationalAuthority', name: '示例国家标准化主管部门' },
  )
  const beijing = await bench.seedOrganization(
    'SLBJ',
    {},
    { kind: 'provincialAuthority', place: '110000', name: '示例省级标准化主管部门' },
  )
  const actors = {
    national: await bench.seedActor(national, 'secretary'),
    beijing: await bench.seedActor(beijing, 'leader'),
    own: await bench.seedActor(own, 'secretary'),
    outsider: await bench.seedActor(await bench.seedOrganization('SLQT'), 'secretary'),
  }
  const planInput = {
    organizationId: own,
    number: 'GB/T 99001-2020',
    systemId: exampleSystem.id,
    evaluator: 'own',
    maker: '示例制定单位',
    relation: 'maker',
    relationNote: '由制定方自行评估',
    fromOn: '2025-01-01',
    toOn: '2025-12-31',
  }
  const plan = async (changes: object = {}, actor: Actor = actors.own) =>
    (await bench.run(planEvaluation, { ...planInput, ...changes }, actor)).evaluationId
  return { bench, own, actors, planInput, plan, close: () => bench.close() }
}

export type Evaluations = Awaited<ReturnType<typeof openEvaluations>>

export const score = (
  { bench, actors }: { readonly bench: Bench; readonly actors: Evaluations['actors'] },
  evaluationId: string,
  given: object,
  actor: Actor = actors.own,
) => bench.run(scoreIndicator, { evaluationId, evidence: '示例证据', ...given }, actor)

/** Planned, scored in two indicators and concluded; with `published` also that. */
export async function concluded(evaluations: Evaluations, published = false): Promise<string> {
  const { bench, actors } = evaluations
  const evaluationId = await evaluations.plan()
  await score(evaluations, evaluationId, { code: '1.1', score: 8 })
  await score(evaluations, evaluationId, { code: '3', score: 5 })
  await score(evaluations, evaluationId, { code: '4' })
  await bench.run(concludeEvaluation, { evaluationId, ...conclusion }, actors.own)
  if (published) await bench.run(publishEvaluation, { evaluationId }, actors.own)
  return evaluationId
}
