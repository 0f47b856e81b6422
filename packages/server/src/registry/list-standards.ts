import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { sortInput } from '../sorting.ts'
import { useCase } from '../use-case.ts'
import { listStandardRows, standardOrders } from './list-store.ts'

/** Published standards, open to everybody: number in any spelling, words, organization, status as of today. */
export const listStandards = useCase({
  name: 'registry.list-standards',
  title: { zh: '标准列表', en: 'List of standards' },
  effect: 'read',
  roles: ['anyone'],
  kept: true,
  cli: { command: 'standard list' },
  input: Type.Object(
    {
      q: Type.Optional(Type.String({ maxLength: 200 })),
      status: Type.Optional(Type.Enum(['coming', 'current', 'replaced', 'withdrawn'])),
      organizationId: Type.Optional(Type.String({ maxLength: 64 })),
      sort: sortInput(standardOrders),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: (context, input) => listStandardRows(context.db, { ...input, today: context.today }),
})
