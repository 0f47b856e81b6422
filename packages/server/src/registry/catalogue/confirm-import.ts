import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { requireImport } from './require-import.ts'

/** A person has looked at the verdicts and lets the rows be entered. Refused rows stay out; conflicts are entered as such. */
export const confirmImport = useCase({
  name: 'registry.confirm-import',
  title: { zh: '确认入库', en: 'Let a catalogue be entered' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const entry = await requireImport(context.db, id, ['judged'])
    await context.rows.update('catalogue_import', id, { state: 'entering' })
    context.record({
      type: 'catalogue.confirmed',
      subject: { kind: 'catalogue-import', id },
      data: { name: entry.fileName, root: entry.root },
      files: [entry.fileSha256],
    })
    context.enqueue('work-catalogues', {})
    return { id }
  },
})
