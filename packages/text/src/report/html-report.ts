import type { Language, Worded } from '@zhunsheng/core'
import type { CheckReport, Finding, SuppressedFinding } from '../checks/check-report.ts'
import { reasons } from '../checks/reasons.ts'
import { countLine, draftsLine, headline, notCheckedWords, placeWords } from './headline.ts'
import { HTML_STYLE } from './html-style.ts'
import { html, type Markup } from './markup.ts'
import { profileWords, severityWords, signWords, stateWords, verdictWords } from './words.ts'

/** The report as one HTML file that needs nothing else, for the screen and for paper. */
export function htmlReport(report: CheckReport, language: Language = 'zh'): string {
  const title = headline(report, language)
  const { markup } = html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report[language]} ${title}</title>
<style>${{ markup: HTML_STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${countLine(report, language)}</p>
${report.drafts ? html`<p>${draftsLine(report, language)}</p>` : none}
${profileList(report, language)}
<p class="note">${words.ruleSet[language]} ${report.ruleSetVersion}${language === 'zh' ? '。' : '. '}${report.measuredOn[language]}</p>
</header>
<main>
${findingSection(words.findings, report.findings, language, words.none)}
${findingSection(words.trial, report.trialFindings, language)}
${findingSection(words.suppressed, report.suppressedFindings, language)}
${notCheckedSection(report, language)}
${verdictTable(report, language)}
</main>
</body>
</html>
`
  return markup
}

const words = {
  report: { zh: '文本检查报告', en: 'Report on the text' },
  ruleSet: { zh: '规则集', en: 'Rule set' },
  findings: { zh: '发现的问题', en: 'Findings' },
  none: { zh: '没有发现问题。', en: 'Nothing was found.' },
  trial: { zh: '试用规则的发现（未计入）', en: 'Findings of rules on trial (not counted)' },
  suppressed: { zh: '已搁置', en: 'Set aside' },
  notChecked: { zh: '未检查', en: 'Not checked' },
  verdicts: { zh: '全部规则', en: 'All rules' },
  rule: { zh: '规则', en: 'Rule' },
  verdict: { zh: '结论', en: 'Verdict' },
  reason: { zh: '原因', en: 'Reason' },
  state: { zh: '状态', en: 'State' },
  count: { zh: '处数', en: 'Findings' },
  also: { zh: '另见', en: 'See also' },
  suggestion: { zh: '可改为：', en: 'Could read: ' },
  gap: { zh: '［空格］', en: '[gap]' },
  more: { zh: ' 等 {count} 处', en: ' and so on, {count} places' },
} as const satisfies Record<string, Worded>

const none: Markup = { markup: '' }

function profileList({ document: { profile, decisions } }: CheckReport, language: Language): Markup {
  const rows = profileWords(profile).map(([name, title, value]) => {
    const signs = decisions[name].signs.map(
      ({ kind, words: quoted }) => signWords[kind][language] + (quoted === '' ? '' : `“${quoted}”`),
    )
    const because = signs.length === 0 ? none : html`<small>${signs.join(language === 'zh' ? '；' : '; ')}</small>`
    return html`<div><dt>${title[language]}</dt><dd>${value[language]} ${because}</dd></div>`
  })
  return html`<dl>${rows}</dl>`
}

function findingSection(
  title: Worded,
  findings: readonly (Finding | SuppressedFinding)[],
  language: Language,
  otherwise?: Worded,
): Markup {
  if (findings.length === 0)
    return otherwise ? html`<section><h2>${title[language]}</h2><p>${otherwise[language]}</p></section>` : none
  const items = findings.map((finding) => findingItem(finding, language))
  return html`<section><h2>${title[language]}${counted(findings.length, language)}</h2><ol>${items}</ol></section>`
}

function findingItem(finding: Finding | SuppressedFinding, language: Language): Markup {
  const { severity, checkId, message, excerpt, evidence, explanation, edits, fingerprint } = finding
  const place = placeWords(finding)
  const quoted = (each: Finding['excerpt']): Markup =>
    html`<blockquote>${each.before}<mark>${each.found}</mark>${each.after}</blockquote>`
  return html`<li class="${severity}" id="${fingerprint}">
<h3><span class="severity">${severityWords[severity][language]}</span> <code>${checkId}</code> ${place} ${message[language]}</h3>
${quoted(excerpt)}
${evidence.map((each) => html`<div class="also">${words.also[language]} ${each.clause ?? ''}${quoted(each.excerpt)}</div>`)}
${edits.length === 0 ? none : html`<p>${words.suggestion[language]}<ins>${editWords(edits, language)}</ins></p>`}
<p>${explanation.why[language]} <small>${explanation.conformity[language]}</small></p>
${'suppression' in finding ? suppressionLine(finding) : none}
</li>
`
}

const counted = (count: number, language: Language): string => (language === 'zh' ? `（${count}）` : ` (${count})`)

/** More different edits than this nobody reads in a row. */
const EDITS_SHOWN = 3

/** What the edits write, each once; a blank is named, since it cannot be seen. */
function editWords(edits: Finding['edits'], language: Language): string {
  const different = [...new Set(edits.map(({ replacement }) => replacement))]
  const shown = different
    .slice(0, EDITS_SHOWN)
    .map((each) => (each.trim() === '' && each !== '' ? words.gap[language] : each))
    .join(' … ')
  return edits.length > different.length || different.length > EDITS_SHOWN
    ? shown + words.more[language].replace('{count}', String(edits.length))
    : shown
}

const suppressionLine = ({ suppression: { reason, person, day } }: SuppressedFinding): Markup =>
  html`<p class="suppression">${reason}（${person}，<time datetime="${day}">${day}</time>）</p>`

function notCheckedSection({ notChecked }: CheckReport, language: Language): Markup {
  if (notChecked.length === 0) return none
  const items = notChecked.map((each) => html`<li>${notCheckedWords(each, language)}</li>`)
  return html`<section><h2>${words.notChecked[language]}${counted(notChecked.length, language)}</h2><ul>${items}</ul></section>`
}

function verdictTable({ checks }: CheckReport, language: Language): Markup {
  const heads = [words.rule, words.state, words.verdict, words.count, words.reason]
  const rows = checks.map(
    ({ id, title, state, verdict, findingCount, reason }) =>
      html`<tr class="${verdict}"><td><code>${id}</code> ${title[language]}</td><td>${stateWords[state][language]}</td><td>${verdictWords[verdict][language]}</td><td>${findingCount === 0 ? '' : findingCount}</td><td>${reason === null ? '' : reasons[reason][language]}</td></tr>
`,
  )
  return html`<section><h2>${words.verdicts[language]}${counted(checks.length, language)}</h2>
<table><thead><tr>${heads.map((head) => html`<th scope="col">${head[language]}</th>`)}</tr></thead><tbody>
${rows}</tbody></table></section>`
}
