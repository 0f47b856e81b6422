import { planCompletion, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { bodyRoles } from './body-roles.ts'
import { findPlanOfYear } from './plan-store.ts'
import { findBodyName, listItemStates, listPlanYears } from './read-store.ts'
import { idInput } from './review-input.ts'
import type { ReviewPlanView } from './review-view.ts'

/** The plan of a year, whether there is one already or not, and how far it was carried out. */
export const showPlan = useCase({
  name: 'review.show-plan',
  title: { zh: '复审计划', en: 'Plan of reviews' },
  effect: 'read',
  roles: bodyRoles,
  input: Type.Object(
    { organizationId: idInput('组织'), year: Type.Integer({ title: '年度' }) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, year }): Promise<ReviewPlanView> {
    const organizationName = await findBodyName(context.db, organizationId)
    if (organizationName === undefined) throw new Refusal('ORGANIZATION_NOT_FOUND')
    const plan = await findPlanOfYear(context.db, organizationId, year)
    const items = plan ? await listItemStates(context.db, plan.id) : []
    return {
      organizationId,
      organizationName,
      year,
      id: plan?.id ?? null,
      state: plan ? (plan.decided_on ? 'decided' : 'draft') : 'none',
      proposedOn: plan?.proposed_on ?? null,
      decidedOn: plan?.decided_on ?? null,
      documentNumber: plan?.document_number ?? null,
      completion: planCompletion(items, context.today),
      years: await listPlanYears(context.db, organizationId),
    }
  },
})
