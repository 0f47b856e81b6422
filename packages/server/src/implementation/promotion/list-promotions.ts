import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { countPromotions, listPromotionRows, type Promotion } from './promotion-store.ts'

export type PromotionList = Page<Promotion & { readonly mayWrite: boolean }> & { readonly mayPlan: boolean }

/** What is done to make a standard known, by standard and by body, for whoever is signed in. */
export const listPromotions = useCase({
  name: 'implementation.list-promotions',
  title: { zh: '宣贯', en: 'Promotion' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'promotion list' },
  input: Type.Object(
    {
      number: Type.Optional(Type.String({ maxLength: 200 })),
      organizationId: Type.Optional(Type.String({ maxLength: 64 })),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { number, organizationId, cursor, limit }): Promise<PromotionList> => {
    const { db, actor, today } = context
    const size = pageSize(limit)
    const filters = { number, organizationId }
    const found = await listPromotionRows(db, filters, { cursor, limit: size + 1, day: today })
    const { rows, next } = cutPage(found, size, ({ id }) => id)
    const own = organizationsWith(actor, ['secretary', 'leader'])
    return {
      total: await countPromotions(db, filters),
      next,
      mayPlan: actor.platformAdministrator || own.length > 0,
      rows: rows.map((row) => ({ ...row, mayWrite: actor.platformAdministrator || own.includes(row.organizationId) })),
    }
  },
})
