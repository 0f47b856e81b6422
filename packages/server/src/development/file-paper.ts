import { attachDocument } from '../documents/attach.ts'
import { projectAct } from './project-act.ts'
import { findRowOf } from './store.ts'

/** The stamped scan stands beside the file it belongs to. */
export const filePaper = projectAct('file-paper', async ({ context, project, input }) => {
  const document = await findRowOf(context.db, 'document', project.id, input.document, { zh: '文件', en: 'document' })
  const row = await attachDocument(context, {
    projectId: project.id,
    kind: 'stamped',
    file: input.scan,
    ofRow: document.id,
    documentNumber: input.documentNumber,
  })
  return {
    subject: { kind: 'document', id: row.id },
    data: { name: document.name, documentNumber: input.documentNumber },
    files: [row.sha256],
  }
})
