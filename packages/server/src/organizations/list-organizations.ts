import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { textInput } from './input.ts'
import { listOrganizationRows } from './organization-store.ts'

const QUERY_LENGTH_MAX = 100

/** Which organizations there are, open to everybody: their names, codes, kinds and places. */
export const listOrganizations = useCase({
  name: 'organizations.list-organizations',
  title: { zh: '组织列表', en: 'List of organizations' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'organization list' },
  input: Type.Object(
    {
      q: Type.Optional(textInput('查找', QUERY_LENGTH_MAX)),
      /** Kinds of bodies, with commas between them. */
      kinds: Type.Optional(Type.String({ title: '类别', pattern: '^[A-Za-z,]{1,400}$' })),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: ({ db, today }, { kinds, ...input }) =>
    listOrganizationRows(db, { ...input, today, ...(kinds && { kinds: kinds.split(',') }) }),
})
