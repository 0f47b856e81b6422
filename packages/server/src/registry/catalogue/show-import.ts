import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { findImport } from './import-store.ts'

/** An import with its counts and how far it has come. */
export const showImport = useCase({
  name: 'registry.show-import',
  title: { zh: '导入情况', en: 'An import' },
  effect: 'read',
  roles: ['administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const entry = await findImport(context.db, id)
    if (!entry) throw new Refusal('IMPORT_NOT_FOUND')
    return entry
  },
})
