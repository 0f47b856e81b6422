import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listCallRows } from './public-store.ts'

/** Calls for drafters, the latest closing day first. */
export const listCalls = useCase({
  name: 'development.list-calls',
  title: { zh: '公开征集列表', en: 'List of calls for drafters' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ ...pageInput }, { additionalProperties: false }),
  run: (context, input) => listCallRows(context.db, { ...input, today: context.today }),
})
