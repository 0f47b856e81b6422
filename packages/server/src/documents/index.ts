import { listNotices } from './notices/list-notices.ts'

/** Use-cases that answer with files have their own list, `documentsDownload`. */
export const documentsUseCases = [listNotices] as const
