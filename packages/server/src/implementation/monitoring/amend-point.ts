import { pointAmendFields, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { pointIdInput, versionInput } from './input.ts'
import { particularsOf } from './point-particulars.ts'
import { requirePoint } from './require-point.ts'

/** Changes kinds, field, place, capability and qualification of a point. */
export const amendPoint = useCase({
  name: 'implementation.amend-point',
  title: { zh: '变更监测网成员信息', en: 'Amend a point of the network' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { pointId: pointIdInput, version: versionInput, ...schemaOf(pointAmendFields) },
    { additionalProperties: false },
  ),
  run: async (context, { pointId, version, ...given }) => {
    const input = given as Values<typeof pointAmendFields> // just checked against exactly these fields
    const point = await requirePoint(context, pointId)
    await requireAuthority(context, point.place)
    const particulars = particularsOf(input)
    await requireAuthority(context, particulars.place)
    await context.rows.update('monitoring_point', pointId, particulars, version)
    context.record({
      type: 'point.amended',
      subject: { kind: 'monitoring-point', id: pointId },
      data: { name: point.name, kinds: particulars.kinds, place: particulars.place },
    })
    return { pointId }
  },
})
