import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { saveProgress } from './import-store.ts'
import { requireImport } from './require-import.ts'

const count = Type.Integer({ minimum: 0 })

/** All rows of a catalogue have their verdicts: they are counted and bound by their root. Nothing is entered yet. */
export const closeJudging = useCase({
  name: 'registry.close-judging',
  title: { zh: '目录判读完毕', en: 'Rows of a catalogue are judged' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    {
      id: Type.String({ minLength: 1, maxLength: 64 }),
      counts: Type.Object({ new: count, same: count, changed: count, conflicting: count, refused: count }),
      root: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    },
    { additionalProperties: false },
  ),
  async run(context, { id, counts, root }) {
    const entry = await requireImport(context.db, id, ['judging'])
    await context.rows.update('catalogue_import', id, { state: 'judged', counts: JSON.stringify(counts), root })
    const total = Object.values(counts).reduce((sum, each) => sum + each, 0)
    await saveProgress(context.db, id, { rows_total: total }, context.now)
    context.record({
      type: 'catalogue.judged',
      subject: { kind: 'catalogue-import', id },
      data: { name: entry.fileName, ...counts, root },
      files: [entry.fileSha256],
    })
    return { id }
  },
})
