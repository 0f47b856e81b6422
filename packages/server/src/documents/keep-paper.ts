import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { attachDocument } from './attach.ts'
import { paperInput } from './make-paper.ts'
import { findHead } from './records/asked.ts'
import { findPaper, type MadePaper, makePaper } from './records/index.ts'
import { lockProjectOf, saveStoredFile } from './store.ts'

const DOCUMENT_NUMBER_LENGTH_MAX = 60

/**
 * Keeps a paper as it was made from the record: a document with its 发文字号, its hash in the event, and with them the
 * organization's own template where it was made from one. The stamped scan is filed beside it later.
 */
export const keepPaper = useCase({
  name: 'documents.keep-paper',
  title: { zh: '生成并归档文件', en: 'Make a paper and keep it' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object(
    {
      ...paperInput,
      documentNumber: Type.Optional(
        Type.String({ title: '发文字号', minLength: 1, maxLength: DOCUMENT_NUMBER_LENGTH_MAX }),
      ),
    },
    { additionalProperties: false },
  ),
  scope: async (context, { projectId }) => ({ organizationId: await lockProjectOf(context.db, projectId) }),
  async run(context, { projectId, paper: name, row, as, documentNumber }) {
    const paper = findPaper(name, as)
    const made = await makePaper(paper, { context, head: await findHead(context, projectId), row, documentNumber })
    const document = await attachDocument(context, {
      projectId,
      kind: paper.paper,
      file: { sha256: await storeMade(context, made, paper.format), name: made.name },
      generated: true,
      documentNumber: made.documentNumber ?? undefined,
      ...(row && { ofRow: row }),
      templateId: made.template?.id,
    })
    context.record({
      type: 'document.made',
      subject: { kind: 'document', id: document.id },
      project: projectId,
      data: {
        name: made.name,
        paper: paper.paper,
        documentNumber: made.documentNumber,
        row,
        template: made.template?.id,
        templateSha256: made.template?.sha256,
      },
      files: [document.sha256],
    })
    return { documentId: document.id, name: made.name, sha256: document.sha256, documentNumber: made.documentNumber }
  },
})

/** What we made ourselves needs no scanner; it is written before the transaction that names it ends. */
async function storeMade(context: Context, made: MadePaper, kind: 'docx' | 'xlsx'): Promise<string> {
  const { sha256, sizeBytes } = await context.files.put(made.bytes)
  await saveStoredFile(context.db, {
    sha256,
    size_bytes: sizeBytes,
    media_type: made.mediaType,
    kind,
    stored_at: context.now,
  })
  return sha256
}
