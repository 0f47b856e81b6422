import { isRefusalCode, refusalEntry } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { saveFailure } from './import-store.ts'
import { requireImport } from './require-import.ts'

/** The file of an import cannot be read as a whole: nothing of it is entered, and the reason is kept. */
export const failImport = useCase({
  name: 'registry.fail-import',
  title: { zh: '目录文件无法读取', en: 'A catalogue cannot be read' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    { id: Type.String({ minLength: 1, maxLength: 64 }), code: Type.String({ maxLength: 64 }) },
    { additionalProperties: false },
  ),
  async run(context, { id, code }) {
    const entry = await requireImport(context.db, id, ['judging'])
    await context.rows.update('catalogue_import', id, { state: 'failed' })
    await saveFailure(context.db, id, code)
    context.record({
      type: 'catalogue.failed',
      subject: { kind: 'catalogue-import', id },
      data: { name: entry.fileName, why: isRefusalCode(code) ? refusalEntry(code).says.zh : code },
      files: [entry.fileSha256],
    })
    return { id }
  },
})
