import type { Actor } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { assignStatistics } from './assign-statistics.ts'
import { chargePoint } from './charge-point.ts'
import { enterPoint } from './enter-point.ts'
import { submitStatistics } from './submit-statistics.ts'

/** For tests: a national authority, the authority of Beijing, a body with a point in Beijing, and an outsider. */
export async function openNetwork() {
  const bench = await openBench()
  const body = async (code: string, kind: string, place: string | null) => {
    const id = await bench.seedOrganization(code)
    await bench.db.updateTable('organization').set({ kind, place }).where('id', '=', id).execute()
    return id
  }
  const laboratory = await body('SLJC', 'institution', '110000')
  const outsider = await body('SLQT', 'institution', '310000')
  const actors = {
    admin: await bench.seedActor(null, 'administrator'),
    national: await bench.seedActor(await body('SLGJ', 'nationalAuthority', null), 'secretary'),
    beijing: await bench.seedActor(await body('SLBJ', 'provincialAuthority', '110000'), 'leader'),
    shanghai: await bench.seedActor(await body('SLSH', 'provincialAuthority', '310000'), 'secretary'),
    laboratory: await bench.seedActor(laboratory, 'secretary'),
    outsider: await bench.seedActor(outsider, 'secretary'),
  }
  const pointInput = {
    organizationId: laboratory,
    kinds: ['monitoring', 'statistics', 'verification'],
    field: '示例领域',
    ics: '13.220.20',
    place: '110000',
    capability: '示例能力',
    qualification: '示例资质 001',
    qualifiedFrom: '2024-01-01',
    qualifiedTo: '2026-12-31',
    fromOn: '2026-01-05',
    entryDocument: '示例监测〔2026〕1号',
  }
  const { pointId } = await bench.run(enterPoint, pointInput, actors.national)
  return { bench, laboratory, actors, pointInput, pointId, close: () => bench.close() }
}

export type Network = Awaited<ReturnType<typeof openNetwork>>

export const STANDARD = 'GB 99001—2020'
export const form = {
  overall: '总体良好',
  effect: '有效',
  problems: '无',
  suggestions: '无',
  tested: 40,
  nonconforming: 1,
}

/** Charges the point with a standard and gives it the tasks of 2026; answers the id of the analysis. */
export async function assignAnalysis({ bench, actors, pointId }: Network): Promise<string> {
  await bench.run(chargePoint, { pointId, number: STANDARD, fromOn: '2026-01-05' }, actors.national)
  await bench.run(assignStatistics, { pointId, year: 2026 }, actors.national)
  return analysisOf(bench)
}

async function analysisOf(bench: Bench): Promise<string> {
  const row = await bench.db
    .selectFrom('statistics_task')
    .select('id')
    .where('number', '=', STANDARD)
    .executeTakeFirstOrThrow()
  return row.id
}

export const submit = (
  { bench, actors }: Network,
  taskId: string,
  as: Actor = actors.laboratory,
  given: object = form,
) => bench.run(submitStatistics, { taskId, form: given }, as)
