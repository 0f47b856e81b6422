import type { Language, Worded } from '@zhunsheng/core'
import type { CheckReport, Finding, SuppressedFinding } from '../checks/check-report.ts'
import { countLine, draftsLine, headline, notCheckedWords, placeWords } from './headline.ts'
import { profileWords, severityWords } from './words.ts'

/** The report for a terminal or a mail: what was found, in the order of the text, and what was not checked. */
export function textReport(report: CheckReport, language: Language = 'zh'): string {
  const sections = [
    head(report, language),
    ...report.findings.map((finding) => findingLines(finding, language)),
    section({ zh: '试用规则（未计入）', en: 'On trial (not counted)' }, report.trialFindings, language),
    suppressedSection(report.suppressedFindings, language),
    notCheckedSection(report, language),
    `${report.measuredOn[language]}`,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head(report: CheckReport, language: Language): string {
  const profile = profileWords(report.document.profile).map(([, name, value]) => `${name[language]} ${value[language]}`)
  const lines = [
    headline(report, language),
    profile.join(' · '),
    countLine(report, language),
    draftsLine(report, language),
  ]
  return lines.filter(Boolean).join('\n')
}

function findingLines(finding: Finding, language: Language): string {
  const { severity, checkId, name, message, excerpt, explanation, evidence } = finding
  return [
    [severityWords[severity][language], checkId, placeWords(finding), message[language]].filter(Boolean).join('  '),
    `    ${marked(excerpt)}`,
    ...evidence.map((each) => `    ${language === 'zh' ? '另见' : 'see'} ${each.clause ?? ''} ${marked(each.excerpt)}`),
    `    ${explanation.conformity[language]}  (${name} ${finding.fingerprint})`,
  ].join('\n')
}

const marked = ({ before, found, after }: Finding['excerpt']): string =>
  `${before}【${found}】${after}`.replaceAll(/\s+/gu, ' ')

function section(title: Worded, findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return ''
  return [`${title[language]}:`, ...findings.map((finding) => findingLines(finding, language))].join('\n')
}

function suppressedSection(findings: readonly SuppressedFinding[], language: Language): string {
  if (findings.length === 0) return ''
  const lines = findings.map(({ checkId, message, suppression: { reason, person, day } }) =>
    [checkId, message[language], `${reason}（${person}，${day}）`].join('  '),
  )
  return [language === 'zh' ? '已搁置:' : 'Set aside:', ...lines.map((line) => `  ${line}`)].join('\n')
}

function notCheckedSection({ notChecked }: CheckReport, language: Language): string {
  if (notChecked.length === 0) return ''
  return [
    language === 'zh' ? '未检查:' : 'Not checked:',
    ...notChecked.map((each) => `  ${notCheckedWords(each, language)}`),
  ].join('\n')
}
