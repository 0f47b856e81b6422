import { Refusal } from '@zhunsheng/core'
import { htmlReport, jsonReport, type Suppression, sarifReport } from '@zhunsheng/text'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { requireSeen } from '../../development/seen.ts'
import { useCase } from '../../use-case.ts'
import type { FileAnswer } from '../file-answer.ts'
import { paperMediaTypes } from '../papers/index.ts'
import { runFix } from './run-fix.ts'
import { findCheck, findCheckedDocument, listDecisions } from './store.ts'

type Report = NonNullable<NonNullable<Awaited<ReturnType<typeof findCheck>>>['report']>

/**
 * The report of a checked text as a file: .html to read and print, SARIF and JSON for programs. What people set aside is
 * in it, with their reasons. Or the text itself, `fixed`: what mends itself and was not set aside is written into it as
 * tracked changes. Refuses with `TEXT_NOT_CHECKED` while there is no result, with `TEXT_TAKES_NO_FIX` where the file is no
 * .docx or takes too long, and with `TEXT_NOTHING_TO_FIX` where nothing mends itself.
 */
export const downloadTextReport = useCase({
  name: 'documents.download-text-report',
  title: { zh: '下载检查报告', en: 'Download the report on a text' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      documentId: Type.String({ title: '文件', minLength: 1, maxLength: 64 }),
      format: Type.Union([Type.Literal('html'), Type.Literal('sarif'), Type.Literal('json'), Type.Literal('fixed')], {
        title: '格式',
      }),
      language: Type.Optional(Type.Union([Type.Literal('zh'), Type.Literal('en')], { title: '语言' })),
    },
    { additionalProperties: false },
  ),
  async run(context, { documentId, format, language = 'zh' }): Promise<FileAnswer> {
    const document = await findCheckedDocument(context.db, documentId)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    await requireSeen(context, document.projectId)
    const report = await reportWithDecisions(context, documentId, document.projectId)
    if (!report) throw new Refusal('TEXT_NOT_CHECKED')
    if (format === 'fixed') return fixedText(context, document, report)
    const name = `${document.name.replace(/\.[^.]*$/u, '')}_检查报告`
    if (format === 'html') return textFile(`${name}.html`, 'text/html; charset=utf-8', htmlReport(report, language))
    if (format === 'json') return textFile(`${name}.json`, 'application/json', jsonReport(report))
    const sarif = sarifReport(report, { language, fileName: document.name })
    return textFile(`${name}.sarif`, 'application/sarif+json', JSON.stringify(sarif, null, 2))
  },
})

type CheckedDocument = NonNullable<Awaited<ReturnType<typeof findCheckedDocument>>>

async function fixedText(context: Context, document: CheckedDocument, report: Report): Promise<FileAnswer> {
  // Older formats are mended as what they were converted to, which is what was checked.
  const bytes = await context.files.read(document.converted ?? document.sha256)
  const fixed = await runFix({ bytes, findings: report.findings, date: context.now })
  if (fixed.state === 'failed' && fixed.code === 'BUG') throw new Error(`${document.id} could not be mended`)
  if (fixed.state === 'nothing') throw new Refusal('TEXT_NOTHING_TO_FIX')
  if (fixed.state !== 'fixed') throw new Refusal('TEXT_TAKES_NO_FIX')
  return {
    name: `${document.name.replace(/\.[^.]*$/u, '')}_修订.docx`,
    mediaType: paperMediaTypes.docx,
    bytes: fixed.bytes,
  }
}

/** The report with what people have set aside moved to where it belongs; null where the text is not checked. */
export async function reportWithDecisions(
  context: Context,
  documentId: string,
  projectId: string,
): Promise<Report | null> {
  const check = await findCheck(context.db, documentId)
  if (!check?.report) return null
  const decisions = await listDecisions(context.db, projectId)
  const suppressions = decisions
    .filter(({ decision }) => decision === 'suppressed')
    .map(
      ({ fingerprint, reason, by, on }): Suppression => ({
        fingerprint,
        reason: reason ?? '',
        person: by ?? '',
        day: on,
      }),
    )
  return suppress(check.report, suppressions)
}

function suppress(report: Report, suppressions: readonly Suppression[]): Report {
  const by = new Map(suppressions.map((suppression) => [suppression.fingerprint, suppression]))
  const all = [...report.findings, ...report.trialFindings]
  const suppressedFindings = all.flatMap((finding) => {
    const suppression = by.get(finding.fingerprint)
    return suppression ? [{ ...finding, suppression }] : []
  })
  const isOpen = ({ fingerprint }: { readonly fingerprint: string }) => !by.has(fingerprint)
  const findings = report.findings.filter(isOpen)
  const trialFindings = report.trialFindings.filter(isOpen)
  const heavy = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return {
    ...report,
    findings,
    trialFindings,
    suppressedFindings,
    counts: {
      ...report.counts,
      findings: { error: heavy('error'), warning: heavy('warning'), advice: heavy('advice') },
      trial: trialFindings.length,
      suppressed: suppressedFindings.length,
    },
  }
}

const textFile = (name: string, mediaType: string, text: string): FileAnswer => ({
  name,
  mediaType,
  bytes: new TextEncoder().encode(text),
})
