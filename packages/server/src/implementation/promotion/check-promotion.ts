import { checkPromotionFields, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { promotionIdInput, requirePromotion, scopeOfPromotion } from './require-promotion.ts'

/** Enters the check of its effect. Refuses with `PROMOTION_NOT_NOW` before it was held. */
export const checkPromotion = useCase({
  name: 'implementation.check-promotion',
  title: { zh: '检查宣贯效果', en: 'Check the effect of a promotion' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { promotionId: promotionIdInput, ...schemaOf(checkPromotionFields) },
    { additionalProperties: false },
  ),
  scope: scopeOfPromotion,
  run: async (context, { promotionId, ...given }) => {
    const { effect } = given as Values<typeof checkPromotionFields> // just checked against exactly these fields
    const { number } = await requirePromotion(context, promotionId, ['held'])
    await context.rows.update('promotion', promotionId, { checked_on: context.today, effect })
    context.record({ type: 'promotion.checked', subject: { kind: 'promotion', id: promotionId }, data: { number } })
    return { promotionId }
  },
})
