import { authorizePlace } from './authorize-place.ts'
import { changeBodyKind } from './change-body-kind.ts'
import { downloadYearlyReport } from './download-yearly-report.ts'
import { endAuthorization } from './end-authorization.ts'
import { listAuthorizations } from './list-authorizations.ts'
import { listSectorCodes } from './list-sector-codes.ts'
import { recordSectorCode } from './record-sector-code.ts'
import { sendYearlyReport } from './send-yearly-report.ts'
import { showBody } from './show-body.ts'

/** What bodies may do and owe: codes of sectors, cities that make local standards, the duties of a year. */
export const bodyUseCases = [
  authorizePlace,
  changeBodyKind,
  downloadYearlyReport,
  endAuthorization,
  listAuthorizations,
  listSectorCodes,
  recordSectorCode,
  sendYearlyReport,
  showBody,
] as const
