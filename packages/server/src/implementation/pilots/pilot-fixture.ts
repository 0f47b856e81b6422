import { openEvaluations } from '../evaluations/evaluation-fixture.ts'
import { applyPilot } from './apply-pilot.ts'
import { decidePilot } from './decide-pilot.ts'

export const documents = ['application', 'workReport', 'indicators', 'evidence', 'opinion']
export const acceptance = {
  on: '2026-03-01',
  result: 'passed',
  experts: [{ field: '示例领域', employer: '示例单位', title: '高级工程师' }],
  documents,
  opinion: '示例意见',
}

/** For tests: the bodies of the evaluations, and pilots in Beijing of the body itself. */
export async function openPilots() {
  const { bench, own, actors, close } = await openEvaluations()
  const applyInput = {
    organizationId: own,
    name: '示例试点',
    number: 'GB/T 99001-2020',
    place: '110105',
    plan: '示例方案',
    tasks: '示例任务',
    indicators: '示例指标',
    fromOn: '2025-01-01',
    toOn: '2026-03-02',
  }
  const applied = async () => (await bench.run(applyPilot, applyInput, actors.own)).pilotId
  const approved = async () => {
    const pilotId = await applied()
    await bench.run(decidePilot, { pilotId, decision: 'approved', reason: '示例理由' }, actors.beijing)
    return pilotId
  }
  return { bench, actors, applyInput, applied, approved, close }
}

export type Pilots = Awaited<ReturnType<typeof openPilots>>
