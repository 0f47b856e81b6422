import { holdPromotionFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { promotionIdInput, requirePromotion, scopeOfPromotion } from './require-promotion.ts'

/** Enters that it was held, with how many people. Refuses with `PROMOTION_NOT_NOW` or `PROMOTION_DAY_TO_COME`. */
export const holdPromotion = useCase({
  name: 'implementation.hold-promotion',
  title: { zh: '登记宣贯举行情况', en: 'Enter that a promotion was held' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { promotionId: promotionIdInput, ...schemaOf(holdPromotionFields) },
    { additionalProperties: false },
  ),
  scope: scopeOfPromotion,
  run: async (context, { promotionId, ...given }) => {
    const { heldOn, people, materials } = given as Values<typeof holdPromotionFields> // just checked against exactly these fields
    const { number } = await requirePromotion(context, promotionId, ['planned', 'late'])
    if (heldOn > context.today) throw new Refusal('PROMOTION_DAY_TO_COME', { on: heldOn })
    await context.rows.update('promotion', promotionId, { held_on: heldOn, people, materials })
    context.record({
      type: 'promotion.held',
      subject: { kind: 'promotion', id: promotionId },
      occurredOn: heldOn,
      data: { number, people },
    })
    return { promotionId }
  },
})
