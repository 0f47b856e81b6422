import { yearOf } from '@zhunsheng/core'
import Type from 'typebox'
import { pageInput, pageSize } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listConductRows } from './conduct-store.ts'

/**
 * How each body carries out its plan of a year (N12), with the denominator; what is not planned is shown as such. The
 * cursor is the id of a body.
 *
 * @basis SGO 十三
 */
export const listConduct = useCase({
  name: 'review.list-conduct',
  title: { zh: '各单位复审完成情况', en: 'How bodies carry out their plans of reviews' },
  effect: 'read',
  roles: ['secretary', 'leader', 'regulator', 'administrator'],
  kept: true,
  input: Type.Object(
    { year: Type.Optional(Type.Integer({ title: '年度' })), ...pageInput },
    { additionalProperties: false },
  ),
  async run(context, { year = yearOf(context.today), cursor, limit }) {
    const all = await listConductRows(context.db, {
      year,
      today: context.today,
      mine: context.actor.memberships.map(({ organizationId }) => organizationId),
      all: context.actor.platformAdministrator,
    })
    const from = cursor === undefined ? 0 : all.findIndex(({ organizationId }) => organizationId === cursor) + 1
    const rows = all.slice(from, from + pageSize(limit))
    const next = from + rows.length < all.length ? (rows.at(-1)?.organizationId ?? null) : null
    return { rows, total: all.length, next }
  },
})
