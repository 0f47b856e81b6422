import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { rolesWorded } from '../abilities.ts'
import type { Actor } from '../context.ts'
import { useCase } from '../use-case.ts'
import { bodyRoles } from './body-roles.ts'
import { findItem } from './plan-store.ts'
import { readItemView, readOpinionViews } from './read-store.ts'
import { itemIdInput } from './review-input.ts'
import type { ReviewItemView } from './review-view.ts'

/** One item with its reasons, who was asked and what each said: for the body, and for whoever was asked. */
export const showItem = useCase({
  name: 'review.show-item',
  title: { zh: '复审项目', en: 'Item of a plan of reviews' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({ itemId: itemIdInput }, { additionalProperties: false }),
  async run(context, { itemId }): Promise<ReviewItemView> {
    const item = await readItemView(context.db, itemId)
    if (!item) throw new Refusal('REVIEW_ITEM_NOT_FOUND')
    const opinions = await readOpinionViews(context.db, itemId)
    const { owner_account_id: owner } = await findItem(context.db, itemId)
    const asked = [owner, ...opinions.map(({ accountId }) => accountId)].includes(context.actor.accountId)
    if (!asked && !isOfBody(context.actor, item.organizationId))
      throw new Refusal('NOT_ALLOWED', { roles: rolesWorded(bodyRoles) })
    return { ...item, opinions }
  },
})

const isOfBody = ({ platformAdministrator, memberships }: Actor, body: string): boolean =>
  platformAdministrator ||
  memberships.some(({ organizationId, role }) => organizationId === body && bodyRoles.includes(role))
