import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import { countDeclarations, listDeclarationRows } from './declaration-store.ts'
import type { OwnDeclarations } from './declaration-view.ts'
import { declarationsTouched } from './declarations-touched.ts'

const QUERY_LENGTH_MAX = 100

/** The declarations of the own enterprises, drafts included, and those that a standard no longer current asks to change. */
export const listDeclarations = useCase({
  name: 'implementation.list-declarations',
  title: { zh: '本企业的自我声明', en: 'Own declarations' },
  effect: 'read',
  roles: ['signedIn'],
  cli: { command: 'declaration list' },
  input: Type.Object(
    {
      state: Type.Optional(Type.Enum(['draft', 'published', 'withdrawn'])),
      q: Type.Optional(Type.String({ maxLength: QUERY_LENGTH_MAX })),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { state, q, cursor, limit }): Promise<OwnDeclarations> => {
    const organizationIds = organizationsWith(context.actor, ['secretary', 'leader'])
    const size = pageSize(limit)
    const filters = { organizationIds, state, q }
    const [rows, total, touched] = await Promise.all([
      listDeclarationRows(context.db, filters, cursor ?? '', size + 1),
      countDeclarations(context.db, filters),
      declarationsTouched(context, organizationIds),
    ])
    return { ...cutPage(rows, size, ({ id }) => id), total, touched }
  },
})
