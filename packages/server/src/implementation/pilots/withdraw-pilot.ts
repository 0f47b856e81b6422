import { type Values, withdrawPilotFields } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { pilotIdInput, requirePilot } from './require-pilot.ts'

/** The body itself withdraws its application or the pilot under way. Refuses with `PILOT_NOT_NOW`. */
export const withdrawPilot = useCase({
  name: 'implementation.withdraw-pilot',
  title: { zh: '撤回试点', en: 'Withdraw a pilot' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pilotId: pilotIdInput, ...schemaOf(withdrawPilotFields) }, { additionalProperties: false }),
  scope: async (context, { pilotId }) => ({ organizationId: (await requirePilot(context, pilotId)).organization_id }),
  run: async (context, { pilotId, ...given }) => {
    const { reason } = given as Values<typeof withdrawPilotFields> // just checked against exactly these fields
    const { name } = await requirePilot(context, pilotId, ['applied', 'approved'])
    await context.rows.update('pilot', pilotId, {
      state: 'withdrawn',
      withdrawn_on: context.today,
      withdrawn_reason: reason,
    })
    context.record({ type: 'pilot.withdrawn', subject: { kind: 'pilot', id: pilotId }, data: { name, reason } })
    return { pilotId }
  },
})
