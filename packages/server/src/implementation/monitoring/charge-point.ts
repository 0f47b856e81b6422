import { pointStandardFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { pointIdInput } from './input.ts'
import { listCharged } from './point-store.ts'
import { requireKind, requireMandatory, requirePoint } from './require-point.ts'

/**
 * Charges a statistics point with a mandatory standard. Refuses with `POINT_OF_OTHER_KIND`, `NOT_A_MANDATORY_STANDARD`
 * or `CHARGE_ALREADY_GIVEN`.
 *
 * @basis STA1
 */
export const chargePoint = useCase({
  name: 'implementation.charge-point',
  title: { zh: '指定负责的标准', en: 'Charge a point with a standard' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pointId: pointIdInput, ...schemaOf(pointStandardFields) }, { additionalProperties: false }),
  run: async (context, { pointId, ...given }) => {
    const input = given as Values<typeof pointStandardFields> // just checked against exactly these fields
    const point = await requirePoint(context, pointId)
    await requireAuthority(context, point.place)
    requireKind(point, 'statistics')
    const number = requireMandatory(input.number)
    const charged = await listCharged(context.db, pointId)
    if (charged.some((each) => each.number === number)) throw new Refusal('CHARGE_ALREADY_GIVEN', { number })
    await context.rows.insert('point_standard', {
      id: context.newId(),
      point_id: pointId,
      number,
      from_on: input.fromOn,
    })
    context.record({
      type: 'point.charged',
      subject: { kind: 'monitoring-point', id: pointId },
      data: { name: point.name, number, from: input.fromOn },
    })
    return { pointId }
  },
})
