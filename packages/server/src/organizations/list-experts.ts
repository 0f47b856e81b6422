import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listExpertRows } from './expert-store.ts'
import { organizationIdInput, textInput } from './input.ts'

const QUERY_LENGTH_MAX = 100

/** The pool of experts of an organization, by name, employer or field. */
export const listExperts = useCase({
  name: 'organizations.list-experts',
  title: { zh: '专家库', en: 'Pool of experts' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { organizationId: organizationIdInput, q: Type.Optional(textInput('查找', QUERY_LENGTH_MAX)), ...pageInput },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: ({ db, today }, { organizationId, ...listing }) => listExpertRows(db, organizationId, listing, today),
})
