import { convertDocumentJob } from '../documents/convert-documents.ts'
import { checkTextsJob } from '../documents/text-check/check-texts.ts'
import { clearExpired } from './clear-expired.ts'
import { holdTextsJob } from './hold-texts.ts'
import { makeOpenData } from './make-open-data.ts'
import { probeSearch } from './probe-search.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'
import { recordOwnStandards } from './record-own-standards.ts'
import { sendNotices } from './send-notices.ts'
import { signHeadJob } from './sign-head.ts'
import { sweepDeadlines } from './sweep-deadlines.ts'
import { tellWatchersJob } from './tell-watchers.ts'
import { workCatalogues } from './work-catalogues.ts'

/** Every job. Adding one is a file, a test beside it, and a line here. */
export const jobs = [
  checkTextsJob,
  clearExpired,
  convertDocumentJob,
  holdTextsJob,
  makeOpenData,
  probeSearch,
  recomputeDeadlines,
  recordOwnStandards,
  sendNotices,
  signHeadJob,
  sweepDeadlines,
  tellWatchersJob,
  workCatalogues,
] as const
