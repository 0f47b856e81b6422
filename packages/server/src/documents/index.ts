import { keepConverted } from './keep-converted.ts'
import { keepPaper } from './keep-paper.ts'
import { listTemplates } from './list-templates.ts'
import { noticeUseCases } from './notices/index.ts'
import { setTemplate } from './set-template.ts'
import { textCheckUseCases } from './text-check/index.ts'

/** Use-cases that answer with files have their own list, `documentsDownload`. */
export const documentsUseCases = [
  keepConverted,
  keepPaper,
  listTemplates,
  setTemplate,
  ...noticeUseCases,
  ...textCheckUseCases,
] as const
