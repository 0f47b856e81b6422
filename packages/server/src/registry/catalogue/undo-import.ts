import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { requireImport } from './require-import.ts'

/** Takes an entered catalogue back: its claims stay on file and count no more. Needs a reason. */
export const undoImport = useCase({
  name: 'registry.undo-import',
  title: { zh: '撤销导入', en: 'Undo an import' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    {
      id: Type.String({ minLength: 1, maxLength: 64 }),
      reason: Type.String({ title: '理由', minLength: 1, maxLength: 500 }),
    },
    { additionalProperties: false },
  ),
  async run(context, { id, reason }) {
    const entry = await requireImport(context.db, id, ['judged', 'done'])
    await context.rows.update('catalogue_import', id, { state: 'undoing' })
    context.record({
      type: 'catalogue.undone',
      subject: { kind: 'catalogue-import', id },
      data: { name: entry.fileName, reason },
      files: [entry.fileSha256],
    })
    context.enqueue('work-catalogues', {})
    return { id }
  },
})
