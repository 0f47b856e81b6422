import { planPromotionFields, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { numberOf } from '../monitoring/require-point.ts'

/**
 * Plans the promotion of a standard: for whom, in what form, on which day.
 *
 * @basis SL 31; MSM 38–43
 */
export const planPromotion = useCase({
  name: 'implementation.plan-promotion',
  title: { zh: '计划宣贯', en: 'Plan a promotion' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(planPromotionFields),
  scope: async (_, { organizationId }) => ({ organizationId: String(organizationId) }),
  run: async (context, given) => {
    const { organizationId, audience, form, plannedOn, ...rest } = given as Values<typeof planPromotionFields> // just checked against exactly these fields
    const number = numberOf(rest.number)
    const { id } = await context.rows.insert('promotion', {
      id: context.newId(),
      organization_id: organizationId,
      number,
      audience,
      form,
      planned_on: plannedOn,
    })
    context.record({ type: 'promotion.planned', subject: { kind: 'promotion', id }, data: { number, on: plannedOn } })
    return { promotionId: id }
  },
})
