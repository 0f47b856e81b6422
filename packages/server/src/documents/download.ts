import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { caseFiles } from '../development/cases/index.ts'
import { requireSeen } from '../development/seen.ts'
import { declarationDownload } from '../implementation/declarations/download.ts'
import { evaluationDownload } from '../implementation/evaluations/download.ts'
import { feedbackDownload } from '../implementation/feedback/download.ts'
import { monitoringDownload } from '../implementation/monitoring/download.ts'
import { useCase } from '../use-case.ts'
import { commentFormBlank } from './comment-form-blank.ts'
import { exportList } from './export-list.ts'
import { exportPlatform } from './export-platform.ts'
import type { FileAnswer, FileUseCase } from './file-answer.ts'
import { makeDossier } from './make-dossier.ts'
import { makePaper } from './make-paper.ts'
import { paperMediaTypes } from './papers/index.ts'
import { findDocument } from './store.ts'
import { takeoverTemplate } from './takeover-template.ts'
import { ownFile, startingTemplateFile } from './template-files.ts'
import { downloadTextReport } from './text-check/download-text-report.ts'

/**
 * One document of a project as it was filed, for those who may see the project; the open text of a published one for all.
 * `as: docx` gives what was converted from an older format, where there is such.
 */
export const download = useCase({
  name: 'documents.download',
  title: { zh: '下载文件', en: 'Download a document' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { id: Type.String({ minLength: 1, maxLength: 64 }), as: Type.Optional(Type.Literal('docx')) },
    { additionalProperties: false },
  ),
  async run(context, { id, as }): Promise<FileAnswer> {
    const document = await findDocument(context.db, id, context.today)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    if (!document.open) await requireSeen(context, document.project_id)
    if (!as)
      return { name: document.name, mediaType: document.media_type, bytes: await context.files.read(document.sha256) }
    if (!document.converted_sha256) throw new Refusal('FILE_NOT_FOUND')
    return {
      name: document.name.replace(/\.[^.]*$/u, '.docx'),
      mediaType: paperMediaTypes.docx,
      bytes: await context.files.read(document.converted_sha256),
    }
  },
})

/** Use-cases that answer with a file instead of JSON. */
export const documentsDownload = [
  download,
  makePaper,
  makeDossier,
  exportList,
  exportPlatform,
  commentFormBlank,
  takeoverTemplate,
  downloadTextReport,
  startingTemplateFile,
  ownFile,
  ...caseFiles,
  ...monitoringDownload,
  ...declarationDownload,
  ...evaluationDownload,
  ...feedbackDownload,
] as readonly FileUseCase[] // each checks its own input; a list of all knows only the common shape
