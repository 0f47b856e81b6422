import Type from 'typebox'
import { fileInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { proposeMapping } from './mapping/index.ts'
import { openUploaded } from './open-uploaded.ts'
import type { SourceRow } from './read-rows/index.ts'

const SAMPLES_MAX = 20

/** Looks into an uploaded catalogue: its columns, its first rows and which column seems to fill which field. */
export const previewCatalogue = useCase({
  name: 'registry.preview-catalogue',
  title: { zh: '预览目录文件', en: 'Look into a catalogue' },
  effect: 'read',
  inBody: true,
  roles: ['administrator'],
  input: Type.Object(
    { file: fileInput('目录文件'), sheet: Type.Optional(Type.String({ title: '工作表', maxLength: 200 })) },
    { additionalProperties: false },
  ),
  async run(context, { file, sheet }) {
    const { format, opened } = await openUploaded(context, file, sheet)
    const samples: SourceRow[] = []
    for await (const rows of opened.rows) {
      samples.push(...rows)
      if (samples.length >= SAMPLES_MAX) break
    }
    const shown = samples.slice(0, SAMPLES_MAX)
    const { columns, encoding, sheets } = opened
    return {
      format,
      columns: [...columns],
      encoding,
      sheets: [...sheets],
      samples: shown,
      mapping: proposeMapping(
        columns,
        shown.map(({ cells }) => cells),
      ),
    }
  },
})
