import { type PromotionState, promotionStates, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { findPromotion, type Promotion } from './promotion-store.ts'

export const promotionIdInput = Type.String({ title: '宣贯', minLength: 1, maxLength: 64 })

/** Refuses with `PROMOTION_NOT_FOUND`, and with `PROMOTION_NOT_NOW` where its state is none of these. */
export async function requirePromotion(
  { db, today }: Pick<Context, 'db' | 'today'>,
  id: string,
  states?: readonly PromotionState[],
): Promise<Promotion> {
  const promotion = await findPromotion(db, id, today)
  if (!promotion) throw new Refusal('PROMOTION_NOT_FOUND')
  if (states && !states.includes(promotion.state))
    throw new Refusal('PROMOTION_NOT_NOW', { state: promotionStates[promotion.state] })
  return promotion
}

export const scopeOfPromotion = async (
  context: Context,
  { promotionId }: { readonly promotionId: string },
): Promise<{ organizationId: string }> => ({
  organizationId: (await requirePromotion(context, promotionId)).organizationId,
})
