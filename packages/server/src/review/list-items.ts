import { reviewSources } from '@zhunsheng/core'
import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { sortInput } from '../sorting.ts'
import { useCase } from '../use-case.ts'
import { bodyRoles } from './body-roles.ts'
import { itemOrders, listItemRows } from './read-store.ts'
import { planIdInput, scopeOfPlan } from './review-input.ts'

const Q_LENGTH_MAX = 200

/** The items of a plan, by state, by what speaks for the review, by number or title. */
export const listItems = useCase({
  name: 'review.list-items',
  title: { zh: '复审项目列表', en: 'Items of a plan of reviews' },
  effect: 'read',
  roles: bodyRoles,
  input: Type.Object(
    {
      planId: planIdInput,
      q: Type.Optional(Type.String({ maxLength: Q_LENGTH_MAX })),
      state: Type.Optional(Type.Enum(['proposed', 'leftOut', 'started', 'concluded'])),
      source: Type.Optional(Type.Enum(Object.keys(reviewSources))),
      sort: sortInput(itemOrders),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  scope: scopeOfPlan,
  run: (context, input) => listItemRows(context.db, input),
})
