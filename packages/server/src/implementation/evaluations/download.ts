import type { FileUseCase } from '../../documents/file-answer.ts'
import { downloadScoreEvidence } from './download-score-evidence.ts'
import { makeEvaluationReport } from './make-evaluation-report.ts'

/** Use-cases of evaluations that answer with a file. */
export const evaluationDownload = [
  downloadScoreEvidence,
  makeEvaluationReport,
] as readonly unknown[] as readonly FileUseCase[] // each checks its own input; a list of all knows only the common shape
