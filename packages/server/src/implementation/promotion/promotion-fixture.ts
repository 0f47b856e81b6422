import { openEvaluations } from '../evaluations/evaluation-fixture.ts'
import { holdPromotion } from './hold-promotion.ts'
import { planPromotion } from './plan-promotion.ts'

export const held = { heldOn: '2026-03-02', people: 120, materials: '示例材料' }

/** For tests: the bodies of the evaluations, and promotions of the body itself. */
export async function openPromotions() {
  const { bench, own, actors, close } = await openEvaluations()
  const planInput = {
    organizationId: own,
    number: 'GB/T 99001-2020',
    audience: '示例企业',
    form: 'training',
    plannedOn: '2026-03-02',
  }
  const planned = async () => (await bench.run(planPromotion, planInput, actors.own)).promotionId
  const heldOne = async () => {
    const promotionId = await planned()
    await bench.run(holdPromotion, { promotionId, ...held }, actors.own)
    return promotionId
  }
  return { bench, own, actors, planInput, planned, heldOne, close }
}

export type Promotions = Awaited<ReturnType<typeof openPromotions>>
