import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { reachOf } from '../monitoring/authority.ts'
import { type EvaluationBody, listBodies } from './body-store.ts'
import { type IndicatorSystem, listSystems } from './system-store.ts'

/** With what standards are evaluated, and by whom they may be: the systems and the register of bodies. */
export type EvaluationMeans = {
  readonly systems: readonly IndicatorSystem[]
  readonly bodies: readonly EvaluationBody[]
  readonly mayEnter: boolean
}

/** Both are public: whoever reads a result may read how it was come by. */
export const listEvaluationMeans = useCase({
  name: 'implementation.list-evaluation-means',
  title: { zh: '评估指标体系和评估机构名录', en: 'Indicator systems and evaluation bodies' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async (context): Promise<EvaluationMeans> => ({
    systems: await listSystems(context.db),
    bodies: await listBodies(context.db, context.today),
    mayEnter: (await reachOf(context)) === 'everywhere',
  }),
})
