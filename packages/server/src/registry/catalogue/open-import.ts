import { compareDates, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { fileInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { mappingSchema } from './mapping/index.ts'
import { requireFormat } from './open-uploaded.ts'

/**
 * Brings a catalogue in to be judged row by row; nothing is entered before a person confirms it. Refuses with
 * `SOURCE_NOT_FOUND`, `DATE_IN_FUTURE`, `CATALOGUE_NUMBER_UNMAPPED` or `CATALOGUE_FORMAT_UNKNOWN`.
 */
export const openImport = useCase({
  name: 'registry.open-import',
  title: { zh: '导入目录', en: 'Bring a catalogue in' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    {
      sourceId: Type.String({ title: '来源', minLength: 1, maxLength: 64 }),
      file: fileInput('目录文件'),
      mapping: mappingSchema,
      asOf: Type.String({ title: '来源读取日', format: 'date' }),
    },
    { additionalProperties: false },
  ),
  async run(context, { sourceId, file, mapping, asOf }) {
    const { db } = context
    const source = await db
      .selectFrom('register_source')
      .select(['register_source.id', 'register_source.name', 'register_source.authority'])
      .where('register_source.id', '=', sourceId)
      .executeTakeFirst()
    if (!source || source.authority === 'own') throw new Refusal('SOURCE_NOT_FOUND')
    if (compareDates(asOf, context.today) > 0) throw new Refusal('DATE_IN_FUTURE', { field: '来源读取日' })
    if (![...mapping.columns, ...(mapping.constants ?? [])].some(({ field }) => field === 'number'))
      throw new Refusal('CATALOGUE_NUMBER_UNMAPPED')
    await requireStoredUpload(context, file)
    const id = context.newId()
    await context.rows.insert('catalogue_import', {
      id,
      source_id: sourceId,
      file_sha256: file.sha256,
      file_name: file.name,
      format: requireFormat(file.name),
      mapping: JSON.stringify(mapping),
      as_of: asOf,
      state: 'judging',
      asked_by: context.actor.accountId,
    })
    await db.insertInto('catalogue_import_progress').values({ import_id: id }).execute()
    context.record({
      type: 'catalogue.opened',
      subject: { kind: 'catalogue-import', id },
      data: { name: file.name, source: source.name, asOf },
      files: [file.sha256],
    })
    context.enqueue('work-catalogues', {})
    return { id }
  },
})
