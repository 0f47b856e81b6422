import {
  acceptanceDocuments,
  acceptPilotFields,
  missingDocuments,
  pilotStates,
  Refusal,
  type Values,
} from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'
import { pilotIdInput, requirePilot } from './require-pilot.ts'

/**
 * The acceptance of a pilot: it passes with all of its papers, or fails. Refuses with `PILOT_NOT_NOW`,
 * `PILOT_DAYS_IN_WRONG_ORDER` or `PILOT_DOCUMENTS_MISSING`, which names the papers.
 *
 * @basis SL 31; SGO 六
 */
export const acceptPilot = useCase({
  name: 'implementation.accept-pilot',
  title: { zh: '试点验收', en: 'Acceptance of a pilot' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pilotId: pilotIdInput, ...schemaOf(acceptPilotFields) }, { additionalProperties: false }),
  run: async (context, { pilotId, ...given }) => {
    const { on, result, experts, documents, opinion } = given as Values<typeof acceptPilotFields> // just checked against exactly these fields
    const { name, place, from_on } = await requirePilot(context, pilotId)
    await requireAuthority(context, place)
    await requirePilot(context, pilotId, ['approved'])
    if (on < from_on) throw new Refusal('PILOT_DAYS_IN_WRONG_ORDER', { from: from_on, to: on })
    if (on > context.today) throw new Refusal('PILOT_DAYS_IN_WRONG_ORDER', { from: on, to: context.today })
    const missing = missingDocuments(documents)
    if (result === 'passed' && missing.length > 0)
      throw new Refusal('PILOT_DOCUMENTS_MISSING', { missing: missing.map((each) => acceptanceDocuments[each]) })
    await context.rows.insert('pilot_acceptance', {
      id: context.newId(),
      pilot_id: pilotId,
      accepted_on: on,
      result,
      experts: JSON.stringify(experts),
      documents: [...documents],
      opinion,
    })
    await context.rows.update('pilot', pilotId, { state: result })
    context.record({
      type: 'pilot.accepted',
      subject: { kind: 'pilot', id: pilotId },
      occurredOn: on,
      data: { name, result: pilotStates[result] },
    })
    return { pilotId }
  },
})
