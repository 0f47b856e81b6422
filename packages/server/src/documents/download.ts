import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { requireSeen } from '../development/seen.ts'
import { useCase } from '../use-case.ts'
import { findDocument } from './store.ts'

/** One document of a project as it was filed, for those who may see the project; the open text of a published one for all. */
export const download = useCase({
  name: 'documents.download',
  title: { zh: '下载文件', en: 'Download a document' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const document = await findDocument(context.db, id, context.today)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    if (!document.open) await requireSeen(context, document.project_id)
    return { name: document.name, mediaType: document.media_type, bytes: await context.files.read(document.sha256) }
  },
})

/** Use-cases that answer with a file instead of JSON. */
export const documentsDownload = [download] as const
