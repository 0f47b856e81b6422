import { checks, htmlReport, readStandard, runChecks, textOf, UNREADABLE } from '@zhunsheng/text'
import type { CheckAnswer, CheckRequest } from './messages.ts'

/** Reads and checks one file. A file that cannot be read is answered in words with the next step. */
export function answerTo({ bytes, fileName, stage, language }: CheckRequest): CheckAnswer {
  const read = readStandard(new Uint8Array(bytes), { fileName })
  if (!read.ok) {
    return { ok: false, says: UNREADABLE[read.code][language] }
  }
  const report = runChecks(textOf(read.document, { fileName, ...(stage && { profile: { stage } }) }), { checks })
  const { error, warning, advice } = report.counts.findings
  const summary =
    language === 'zh'
      ? `检查完毕：错误 ${error}，警告 ${warning}，提示 ${advice}；没有判定的规则 ${report.counts.verdicts.unknown} 条，附原因。`
      : `Done: ${error} errors, ${warning} warnings, ${advice} advice; ${report.counts.verdicts.unknown} rules could not tell, with reasons.`
  return { ok: true, report: htmlReport(report, language), summary }
}
