import { noticeUseCases } from './notices/index.ts'

/** Use-cases that answer with files have their own list, `documentsDownload`. */
export const documentsUseCases = [...noticeUseCases] as const
