import { checkPilotFields, pilotCheckKinds, pilotCheckResults, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'
import { pilotIdInput, requirePilot } from './require-pilot.ts'

/**
 * Enters a yearly, mid-term or spot check of a pilot under way. Refuses with `PILOT_NOT_NOW`, or with
 * `PILOT_DAYS_IN_WRONG_ORDER` where the day lies before the pilot or has not come.
 *
 * @basis SGO 六
 */
export const checkPilot = useCase({
  name: 'implementation.check-pilot',
  title: { zh: '检查或抽查试点', en: 'Check a pilot' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pilotId: pilotIdInput, ...schemaOf(checkPilotFields) }, { additionalProperties: false }),
  run: async (context, { pilotId, ...given }) => {
    const { kind, on, result, findings } = given as Values<typeof checkPilotFields> // just checked against exactly these fields
    const { name, place, from_on } = await requirePilot(context, pilotId)
    await requireAuthority(context, place)
    await requirePilot(context, pilotId, ['approved'])
    if (on < from_on) throw new Refusal('PILOT_DAYS_IN_WRONG_ORDER', { from: from_on, to: on })
    if (on > context.today) throw new Refusal('PILOT_DAYS_IN_WRONG_ORDER', { from: on, to: context.today })
    await context.rows.insert('pilot_check', {
      id: context.newId(),
      pilot_id: pilotId,
      kind,
      checked_on: on,
      result,
      findings,
    })
    context.record({
      type: 'pilot.checked',
      subject: { kind: 'pilot', id: pilotId },
      occurredOn: on,
      data: { name, kind: pilotCheckKinds[kind], result: pilotCheckResults[result] },
    })
    return { pilotId }
  },
})
