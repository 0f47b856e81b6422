import type { FileUseCase } from '../../documents/file-answer.ts'
import { downloadEvidence } from './download-evidence.ts'
import { makeStatisticsReport } from './make-statistics-report.ts'

/** Use-cases of the network that answer with a file. */
export const monitoringDownload = [
  makeStatisticsReport,
  downloadEvidence,
] as readonly unknown[] as readonly FileUseCase[] // each checks its own input; a list of all knows only the common shape
