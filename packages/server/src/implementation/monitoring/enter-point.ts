import { pointFields, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { bodyOf } from './body-of.ts'
import { particularsOf } from './point-particulars.ts'

/**
 * Enters a body in the network. Refuses with `NOT_MONITORING_AUTHORITY`, `POINT_BODY_MISSING`, `PLACE_UNKNOWN` or
 * `POINT_DAYS_IN_WRONG_ORDER`.
 *
 * @basis SGO 五, 九, 十二
 */
export const enterPoint = useCase({
  name: 'implementation.enter-point',
  title: { zh: '纳入监测网', en: 'Enter a point in the network' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(pointFields),
  run: async (context, given) => {
    const input = given as Values<typeof pointFields> // just checked against exactly these fields
    const particulars = particularsOf(input)
    await requireAuthority(context, input.place)
    const body = await bodyOf(context, input)
    const row = await context.rows.insert('monitoring_point', {
      id: context.newId(),
      ...body,
      ...particulars,
      from_on: input.fromOn,
      entry_document: input.entryDocument,
    })
    context.record({
      type: 'point.entered',
      subject: { kind: 'monitoring-point', id: row.id },
      occurredOn: input.fromOn <= context.today ? input.fromOn : context.today,
      data: {
        name: body.name,
        kinds: [...input.kinds],
        place: input.place,
        from: input.fromOn,
        document: input.entryDocument,
      },
    })
    return { pointId: row.id }
  },
})
