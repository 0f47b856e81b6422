import { Refusal, type Round, roundOf } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { reaches } from './authority.ts'
import { pointIdInput } from './input.ts'
import { listSeries, type Series } from './observation-store.ts'
import { listCharged, type Point } from './point-store.ts'
import { isOwnPoint, requirePoint } from './require-point.ts'
import { visibleReports } from './visible.ts'

/** A point with what it is charged with, the round of each standard, and its series. */
export type PointView = Point & {
  readonly charged: readonly (Round & { readonly years: readonly number[]; readonly fromOn: string })[]
  readonly series: readonly Series[]
  readonly mayReport: boolean
  readonly mayRule: boolean
}

/** For the body itself and the authority above it; the list of the network is public, what is reported is not. */
export const showPoint = useCase({
  name: 'implementation.show-point',
  title: { zh: '查看监测网成员', en: 'Show a point of the network' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'point show', positional: ['pointId'] },
  input: Type.Object({ pointId: pointIdInput }, { additionalProperties: false }),
  run: async (context, { pointId }): Promise<PointView> => {
    const point = await requirePoint(context, pointId)
    const visible = await visibleReports(context)
    const isRuled = reaches(visible.reach, point.place)
    if (!isRuled && !visible.organizationIds.includes(point.organizationId ?? '')) throw new Refusal('POINT_NOT_FOUND')
    const charged = await listCharged(context.db, pointId)
    return {
      ...point,
      charged: charged.map((each) => ({ ...roundOf(each, context.today), years: each.years, fromOn: each.fromOn })),
      series: await listSeries(context.db, { pointId }, context.today),
      mayReport: isOwnPoint(context, point),
      mayRule: isRuled,
    }
  },
})
