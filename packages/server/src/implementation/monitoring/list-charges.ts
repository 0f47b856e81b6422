import { type EnforcementStanding, enforcementStandingOf, yearOf } from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { reachOf } from './authority.ts'
import { type ChargedNumber, countChargedNumbers, listChargedNumbers } from './charge-store.ts'

/** A mandatory standard with who is in charge of it, and whether its enforcement was told of. */
export type ChargeRow = ChargedNumber & { readonly standing: EnforcementStanding; readonly mayTell: boolean }
export type ChargesView = Page<ChargeRow> & { readonly maySet: boolean }

export const listCharges = useCase({
  name: 'implementation.list-charges',
  title: { zh: '强制性标准责任部门', en: 'Who is in charge of mandatory standards' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'charge list' },
  input: Type.Object(pageInput, { additionalProperties: false }),
  run: async (context, { cursor, limit }): Promise<ChargesView> => {
    const { db, today } = context
    const size = pageSize(limit)
    const [rows, total, reach] = await Promise.all([
      listChargedNumbers(db, today, { after: cursor ?? '', limit: size + 1 }),
      countChargedNumbers(db),
      reachOf(context),
    ])
    const own = organizationsWith(context.actor, ['secretary', 'leader'])
    const { rows: page, next } = cutPage(rows, size, ({ number }) => number)
    const maySet = reach === 'everywhere'
    return {
      rows: page.map((row) => ({
        ...row,
        standing: enforcementStandingOf(
          { organize: row.organize?.name ?? null, enforce: row.enforce?.name ?? null },
          row.told?.year ?? null,
          yearOf(today),
        ),
        mayTell: maySet || own.includes(row.enforce?.organizationId ?? ''),
      })),
      next,
      total,
      maySet,
    }
  },
})
