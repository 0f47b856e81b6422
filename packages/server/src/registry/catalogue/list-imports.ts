import Type from 'typebox'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import { listImportRows } from './import-store.ts'

/** Every catalogue that was brought in, the newest first. */
export const listImports = useCase({
  name: 'registry.list-imports',
  title: { zh: '导入记录', en: 'Imports' },
  effect: 'read',
  roles: ['administrator'],
  input: Type.Object({ ...pageInput }, { additionalProperties: false }),
  async run(context, { cursor, limit }) {
    const size = pageSize(limit)
    return cutPage(await listImportRows(context.db, cursor, size + 1), size, ({ id }) => id)
  },
})
