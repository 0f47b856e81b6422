import { dueStandings } from '@zhunsheng/core'
import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { bodyRoles } from './body-roles.ts'
import { pageOfDue, readDueRows } from './due-rows.ts'
import { readOpenItems } from './read-store.ts'
import { idInput } from './review-input.ts'

/** The standards of a body by when they are to be reviewed, with what is planned of them. The cursor is a number. */
export const listDue = useCase({
  name: 'review.list-due',
  title: { zh: '复审到期清单', en: 'Standards due for review' },
  effect: 'read',
  roles: bodyRoles,
  kept: true,
  input: Type.Object(
    {
      organizationId: idInput('组织'),
      standing: Type.Optional(Type.Enum(Object.keys(dueStandings))),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, ...asked }) {
    const open = await readOpenItems(context.db, organizationId)
    const page = pageOfDue(await readDueRows(context.db, organizationId, context.today), asked)
    return { ...page, rows: page.rows.map((row) => ({ ...row, itemId: open.get(row.number) ?? null })) }
  },
})
