import { convertDocumentJob } from '../documents/convert-documents.ts'
import { checkTextsJob } from '../documents/text-check/check-texts.ts'
import { clearExpired } from './clear-expired.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'
import { sendNotices } from './send-notices.ts'
import { signHeadJob } from './sign-head.ts'
import { sweepDeadlines } from './sweep-deadlines.ts'

/** Every job. Adding one is a file, a test beside it, and a line here. */
export const jobs = [
  checkTextsJob,
  clearExpired,
  convertDocumentJob,
  recomputeDeadlines,
  sendNotices,
  signHeadJob,
  sweepDeadlines,
] as const
