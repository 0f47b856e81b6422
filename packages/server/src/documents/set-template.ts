import { compareDates, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { fileInput } from '../field-schema.ts'
import { useCase } from '../use-case.ts'
import { requireStoredUpload } from './stored-upload.ts'
import { type TemplatedName, templatedNameOf, templatedPapers } from './templates/fields/index.ts'
import { tryTemplate } from './templates/try-template.ts'

const ID_LENGTH_MAX = 64

/**
 * Sets the organization's own template of a paper from a day on, today or later; earlier ones stay on record. Without a
 * file our own form is used again. Before it is accepted, a template is filled with the record of a sample.
 *
 * Refuses with `PAPER_UNKNOWN`, `RULE_FROM_PAST`, `FILE_NOT_UPLOADED` or one of the codes `TEMPLATE_…`.
 */
export const setTemplate = useCase({
  name: 'documents.set-template',
  title: { zh: '设定文件模板', en: 'Set a paper template' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    {
      organizationId: Type.String({ title: '组织', minLength: 1, maxLength: ID_LENGTH_MAX }),
      paper: Type.String({ title: '文件', minLength: 1, maxLength: ID_LENGTH_MAX }),
      from: Type.String({ title: '生效日期', format: 'isoDate' }),
      file: Type.Optional(fileInput('模板')),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, paper, from, file }) {
    const name = templatedNameOf(paper)
    if (!name) throw new Refusal('PAPER_UNKNOWN', { paper })
    if (compareDates(from, context.today) < 0) throw new Refusal('RULE_FROM_PAST', { from, today: context.today })
    if (file) await requireFilling(context, name, file)
    const row = await context.rows.insert('paper_template', {
      id: context.newId(),
      organization_id: organizationId,
      paper,
      sha256: file?.sha256 ?? null,
      file_name: file?.name ?? null,
      in_force_from: from,
    })
    context.record({
      type: file ? 'template.set' : 'template.withdrawn',
      subject: { kind: 'paper_template', id: row.id },
      data: { paper: templatedPapers[name].paper.title, from, name: file?.name },
      files: file ? [file.sha256] : [],
    })
    return { templateId: row.id }
  },
})

async function requireFilling(context: Context, name: TemplatedName, file: { sha256: string; name: string }) {
  const { kind } = await requireStoredUpload(context, file)
  if (kind !== 'docx') throw new Refusal('TEMPLATE_NOT_DOCX')
  await tryTemplate(name, await context.files.read(file.sha256))
}
