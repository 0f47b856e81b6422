import type { Worded } from '@zhunsheng/core'
import {
  checks,
  htmlReport,
  type PdfReader,
  type Readability,
  readStandardOrPdf,
  runChecks,
  textOf,
  UNREADABLE,
} from '@zhunsheng/text'
import type { CheckAnswer, CheckRequest } from './messages.ts'

/** A text that means nothing is not checked, and a report full of “not checked” would say it less plainly. */
const meaningless: Readonly<Record<Exclude<Readability['verdict'], 'readable'>, Worded>> = {
  scanned: {
    zh: '文件里几乎没有文字，像是扫描件，没有检查。请用原来的 Word 文档；只有扫描件的，先做文字识别并校对，再来检查。',
    en: 'There is next to no text in the file; it looks like a scan. Nothing was checked. Take the Word document; where there is only a scan, have its text recognised and proofread first.',
  },
  garbled: {
    zh: '读出的文字与看到的不一样（文字层是乱码），没有检查。请用原来的 Word 文档，或者从原文重新导出 PDF。',
    en: 'The text that can be read is not what is seen (its text layer is garbled). Nothing was checked. Take the Word document, or export the PDF anew.',
  },
}

/** Reads and checks one file. A file that cannot be read is answered in words with the next step. */
export async function answerTo(
  { bytes, fileName, stage, language }: CheckRequest,
  readPdf: PdfReader,
): Promise<CheckAnswer> {
  const read = await readStandardOrPdf(new Uint8Array(bytes), { fileName, readPdf })
  if (!read.ok) {
    return { ok: false, says: UNREADABLE[read.code][language] }
  }
  const { verdict } = read.document.readability
  if (verdict !== 'readable') return { ok: false, says: meaningless[verdict][language] }
  const report = runChecks(textOf(read.document, { fileName, ...(stage && { profile: { stage } }) }), { checks })
  const { error, warning, advice } = report.counts.findings
  const summary =
    language === 'zh'
      ? `检查完毕：错误 ${error}，警告 ${warning}，提示 ${advice}；没有判定的规则 ${report.counts.verdicts.unknown} 条，附原因。`
      : `Done: ${error} errors, ${warning} warnings, ${advice} advice; ${report.counts.verdicts.unknown} rules could not tell, with reasons.`
  return { ok: true, report: htmlReport(report, language), summary }
}
