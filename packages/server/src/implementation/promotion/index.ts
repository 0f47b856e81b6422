import { checkPromotion } from './check-promotion.ts'
import { holdPromotion } from './hold-promotion.ts'
import { listPromotions } from './list-promotions.ts'
import { planPromotion } from './plan-promotion.ts'

export const promotionUseCases = [planPromotion, holdPromotion, checkPromotion, listPromotions] as const
