import { decidePilotFields, pilotStates, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'
import { pilotIdInput, requirePilot } from './require-pilot.ts'

/** The authority of the place approves an application or declines it with the reason. Refuses with `PILOT_NOT_NOW`. */
export const decidePilot = useCase({
  name: 'implementation.decide-pilot',
  title: { zh: '批准或不予批准试点', en: 'Approve a pilot or decline it' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pilotId: pilotIdInput, ...schemaOf(decidePilotFields) }, { additionalProperties: false }),
  run: async (context, { pilotId, ...given }) => {
    const { decision, reason } = given as Values<typeof decidePilotFields> // just checked against exactly these fields
    const { name, place } = await requirePilot(context, pilotId)
    await requireAuthority(context, place)
    await requirePilot(context, pilotId, ['applied'])
    await context.rows.update('pilot', pilotId, {
      state: decision,
      decided_on: context.today,
      decided_reason: reason,
    })
    context.record({
      type: 'pilot.decided',
      subject: { kind: 'pilot', id: pilotId },
      data: { name, decision: pilotStates[decision] },
    })
    return { pilotId }
  },
})
