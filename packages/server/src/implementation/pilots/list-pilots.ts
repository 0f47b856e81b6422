import { isPilotOverdue, type PilotState } from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { visibleReports } from '../monitoring/visible.ts'
import { countPilots, listPilotRows } from './pilot-store.ts'

export type PilotRow = {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly organization: string
  readonly place: string
  readonly fromOn: string
  readonly toOn: string
  readonly state: PilotState
  readonly isOverdue: boolean
}

export type PilotList = Page<PilotRow> & { readonly mayApply: boolean }

/** Approved pilots are public; an application is seen by the body and the authority of its place. */
export const listPilots = useCase({
  name: 'implementation.list-pilots',
  title: { zh: '试点示范项目', en: 'Pilots' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'pilot list' },
  input: Type.Object(
    {
      number: Type.Optional(Type.String({ maxLength: 200 })),
      state: Type.Optional(Type.Enum(['applied', 'approved', 'declined', 'passed', 'failed', 'withdrawn', 'overdue'])),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { number, state, cursor, limit }): Promise<PilotList> => {
    const { db, today, actor } = context
    const size = pageSize(limit)
    const filters = { number, ...(state === 'overdue' ? { overdueOn: today } : { state }) }
    const seen = await visibleReports(context)
    const total = await countPilots(db, filters, seen)
    const { rows, next } = cutPage(await listPilotRows(db, filters, seen, cursor, size + 1), size, ({ id }) => id)
    return {
      total,
      next,
      mayApply: actor.platformAdministrator || organizationsWith(actor, ['secretary', 'leader']).length > 0,
      rows: rows.map((row) => ({
        id: row.id,
        name: row.name,
        number: row.number,
        organization: row.organization,
        place: row.place,
        fromOn: row.from_on,
        toOn: row.to_on,
        state: row.state,
        isOverdue: isPilotOverdue({ state: row.state, toOn: row.to_on }, today),
      })),
    }
  },
})
