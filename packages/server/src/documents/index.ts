import { keepConverted } from './keep-converted.ts'
import { keepPaper } from './keep-paper.ts'
import { noticeUseCases } from './notices/index.ts'

/** Use-cases that answer with files have their own list, `documentsDownload`. */
export const documentsUseCases = [keepConverted, keepPaper, ...noticeUseCases] as const
