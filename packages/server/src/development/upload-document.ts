import { documentKinds, Refusal } from '@zhunsheng/core'
import { attachDocument } from '../documents/attach.ts'
import { examineUpload } from '../documents/examine-upload.ts'
import { askForCheck, isChecked } from '../documents/text-check/ask-for-check.ts'
import { projectAct } from './project-act.ts'
import { countDocuments } from './store.ts'

const TEXT_KINDS = ['docx', 'pdf', 'doc', 'wps']
/** Made readable as .docx where LibreOffice is installed. */
const CONVERTED_KINDS = ['doc', 'wps']
const ANY_KINDS = [...TEXT_KINDS, 'xlsx', 'png', 'jpeg', 'zip']

/** Each upload is a new version with its hash; what is on file is never overwritten. */
export const uploadDocument = projectAct('upload-document', async ({ context, project, input }) => {
  const accepted = input.kind === 'draftText' || input.kind === 'explanatoryStatement' ? TEXT_KINDS : ANY_KINDS
  const examined = await examineUpload(context, input.file)
  if (!accepted.includes(examined.kind))
    throw new Refusal('FILE_KIND_NOT_ACCEPTED', { name: input.file.name, accepted: accepted.map((kind) => `.${kind}`) })
  const row = await attachDocument(context, {
    projectId: project.id,
    kind: input.kind,
    file: input.file,
    note: input.note,
    missingParts: input.kind === 'explanatoryStatement' ? await examined.missingParts() : null,
  })
  if (CONVERTED_KINDS.includes(examined.kind)) context.enqueue('convert-document', {})
  if (isChecked(input.kind)) {
    await askForCheck(context.db, row.id, context.now)
    context.enqueue('check-texts', {})
  }
  return {
    subject: { kind: 'document', id: row.id },
    data: {
      kind: documentKinds[input.kind],
      order: await countDocuments(context.db, project.id, input.kind),
      name: input.file.name,
    },
    files: [row.sha256],
    answer: { documentId: row.id },
  }
})
