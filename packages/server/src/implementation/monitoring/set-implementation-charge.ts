import { chargeFields, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { bodyOf } from './body-of.ts'
import { requireMandatory } from './require-point.ts'

/**
 * Enters who organizes the implementation of a mandatory standard, or who enforces it. Refuses with
 * `NOT_A_MANDATORY_STANDARD` or `POINT_BODY_MISSING`.
 *
 * @basis SGO 五: who proposed it organizes, who supervises enforces
 */
export const setImplementationCharge = useCase({
  name: 'implementation.set-charge',
  title: { zh: '登记强制性标准的责任部门', en: 'Enter who is in charge of a mandatory standard' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(chargeFields),
  run: async (context, given) => {
    const input = given as Values<typeof chargeFields> // just checked against exactly these fields
    await requireAuthority(context)
    const number = requireMandatory(input.number)
    const body = await bodyOf(context, input)
    const row = await context.rows.insert('implementation_charge', {
      id: context.newId(),
      number,
      part: input.part,
      ...body,
      legal_basis: input.legalBasis,
      from_on: input.fromOn,
    })
    context.record({
      type: 'implementation.charged',
      subject: { kind: 'implementation-charge', id: row.id },
      data: { number, part: input.part, name: body.name, basis: input.legalBasis, from: input.fromOn },
    })
    return { id: row.id }
  },
})
