import { applyPilotFields, provinces, Refusal, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { numberOf } from '../monitoring/require-point.ts'

const PLACE = /^[0-9]{6}$/u
const PROVINCE_DIGITS = 2

/**
 * A body applies for a pilot with its plan, tasks, indicators and period. Refuses with `PILOT_DAYS_IN_WRONG_ORDER` or
 * `PLACE_UNKNOWN`.
 *
 * @basis SL 31; SGO 六
 */
export const applyPilot = useCase({
  name: 'implementation.apply-pilot',
  title: { zh: '申报试点', en: 'Apply for a pilot' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(applyPilotFields),
  scope: async (_, { organizationId }) => ({ organizationId: String(organizationId) }),
  run: async (context, given) => {
    const input = given as Values<typeof applyPilotFields> // just checked against exactly these fields
    const { fromOn, toOn, place, name } = input
    if (toOn < fromOn) throw new Refusal('PILOT_DAYS_IN_WRONG_ORDER', { from: fromOn, to: toOn })
    if (!PLACE.test(place) || !Object.hasOwn(provinces, place.slice(0, PROVINCE_DIGITS)))
      throw new Refusal('PLACE_UNKNOWN', { place })
    const { id } = await context.rows.insert('pilot', {
      id: context.newId(),
      name,
      number: numberOf(input.number),
      organization_id: input.organizationId,
      place,
      plan: input.plan,
      tasks: input.tasks,
      indicators: input.indicators,
      from_on: fromOn,
      to_on: toOn,
      applied_on: context.today,
    })
    context.record({ type: 'pilot.applied', subject: { kind: 'pilot', id }, data: { name } })
    return { pilotId: id }
  },
})
