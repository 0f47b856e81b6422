import { describe, expect, it } from 'vitest'
import { unknown } from '../checks/outcome.ts'
import { runChecks } from '../checks/run-checks.ts'
import { textOf } from '../checks/text-of.ts'
import { madeCheck } from '../testing/made-check.ts'
import { heading, madeDocument, paragraph } from '../testing/made-document.ts'
import { htmlReport } from './html-report.ts'
import { jsonReport } from './json-report.ts'
import { sarifReport } from './sarif-report.ts'
import { textReport } from './text-report.ts'

const document = madeDocument(
  [heading('4　要求'), heading('4.1　外观'), paragraph('壳体必须<b>光滑</b> & 平整，把手必须牢固。')],
  { number: 'T/SLX 1—2026', level: '团体标准', title: '示例水壶 规范' },
  { gaps: [{ code: 'chart', detail: 'word/charts/chart1.xml' }] },
)
const text = textOf(document, { profile: { edition: '2020', stage: 'approval' } })
const checks = [
  madeCheck('必须', {
    check: ({ facts }) => ({
      verdict: 'fail',
      findings: facts.passages
        .filter((passage) => passage.text.includes('必须'))
        .map(({ text: own, place }) => ({
          at: place(own.indexOf('必须'), own.indexOf('必须') + 2),
          evidence: [place(own.lastIndexOf('必须'), own.lastIndexOf('必须') + 2)],
          edits: [{ at: place(own.indexOf('必须'), own.indexOf('必须') + 2), replacement: '应' }],
          message: 'found',
          data: { word: '必须' },
        })),
    }),
  }),
  madeCheck('把手', { id: 'M02', name: 'handle-found', state: 'trial' }),
  madeCheck('外观', { id: 'M03', name: 'look-found', modality: 'may' }),
  madeCheck('x', { id: 'R13', name: 'document-withdrawn', check: () => unknown('no-registry') }),
]
const open = runChecks(text, { checks })
const look = open.findings.find(({ checkId }) => checkId === 'M03')
const report = runChecks(text, {
  checks,
  suppressions: [{ fingerprint: look?.fingerprint ?? '', reason: '标题如此', person: '示例员', day: '2026-03-02' }],
})

describe('the report as text', () => {
  it('is laid out for people', () => {
    const [print] = report.findings.map(({ fingerprint }) => fingerprint)
    const [trialPrint] = report.trialFindings.map(({ fingerprint }) => fingerprint)
    expect(textReport(report)).toBe(`T/SLX 1—2026 《示例水壶 规范》
文件 标准文本 · 起草依据 GB/T 1.1—2020 · 级别 团体标准 · 阶段 报批稿 · 功能类型 规范标准
错误 1、警告 0、提示 0；试用规则 1 处；已搁置 1 处；未检查 2 项

错误  M01  4.1  出现了“必须”
    壳体【必须】<b>光滑</b> & 平整，把手必须牢固。
    另见 4.1 壳体必须<b>光滑</b> & 平整，把手【必须】牢固。
    不符合 GB/T 1.1—2020，附录 C（参照）  (word-found ${print})

试用规则（未计入）:
错误  M02  4.1  出现了“把手”
    壳体必须<b>光滑</b> & 平整，【把手】必须牢固。
    不符合 GB/T 1.1—2020，附录 C（参照）  (handle-found ${trialPrint})

已搁置:
  M03  出现了“外观”  标题如此（示例员，2026-03-02）

未检查:
  R13 用词：没有可查询的标准目录
  chart word/charts/chart1.xml

${report.measuredOn.zh}
`)
  })
  it('is complete in English', () => {
    const words = textReport(report, 'en').replaceAll(/《[^》]*》|【[^】]*】|“[^”]*”|（[^）]*）/gu, '')
    expect(words).toContain('1 errors, 0 warnings')
    expect(words).toContain('as a reference')
  })
})

describe('the report as HTML', () => {
  const page = htmlReport(report)
  it('escapes what stands in the text', () => {
    expect(page).toContain('&lt;b&gt;光滑&lt;/b&gt; &amp; 平整')
    expect(page).not.toContain('<b>')
  })
  it('needs nothing from elsewhere', () => {
    expect(page).not.toMatch(/\b(?:src|href)=|@import|url\(|<script/u)
  })
  it('shows every finding, every rule and what was not checked', () => {
    for (const { id } of report.checks) expect(page).toContain(`<code>${id}</code>`)
    for (const words of ['试用规则的发现', '已搁置', '未检查（2）', '由使用者指定', report.measuredOn.zh])
      expect(page).toContain(words)
    expect(htmlReport(report, 'en')).toContain('<html lang="en">')
  })
  it('closes what it opens', () => {
    for (const name of ['section', 'ol', 'li', 'dl', 'div', 'table', 'tr', 'td', 'p', 'small', 'blockquote', 'main'])
      expect(page.split(`</${name}>`).length, name).toBe(page.split(new RegExp(`<${name}[ >]`, 'u')).length)
  })
})

describe('the report as JSON', () => {
  it('has every rule with its verdict, the headings and what was not checked', () => {
    const parsed = JSON.parse(jsonReport(report))
    expect(parsed.reportVersion).toBe(1)
    expect(parsed.checks.map((each: { verdict: string }) => each.verdict)).toEqual(['fail', 'fail', 'fail', 'unknown'])
    expect(parsed.document.headings).toMatchObject([
      { number: '4', title: '要求', level: 1 },
      { number: '4.1', title: '外观', level: 2 },
    ])
    expect(parsed.notChecked).toHaveLength(2)
    expect(Object.keys(parsed)).toEqual(Object.keys(report))
  })
})

describe('the report as SARIF', () => {
  const log = sarifReport(report, { fileName: '示例 草案.txt' })
  const [run] = log.runs
  it('names the part of the package, the clause and the characters', () => {
    expect(run?.results[0]).toMatchObject({
      ruleId: 'M01',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'word/document.xml' },
            region: { charOffset: 2, charLength: 2, snippet: { text: '必须' } },
          },
          logicalLocations: [{ fullyQualifiedName: '4.1' }],
          properties: { paragraph: 5, run: 0, offset: 2 },
        },
      ],
      relatedLocations: [{ physicalLocation: { region: { charOffset: 21 } } }],
    })
  })
  it('names the file where its format has no parts', () => {
    const plain = { ...report, findings: report.findings.map((each) => ({ ...each, source: null })) }
    const [first] = sarifReport(plain, { fileName: '示例 #1.txt' }).runs[0]?.results ?? []
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('%E7%A4%BA%E4%BE%8B%20%231.txt')
  })
  it('gives what is on trial no level', () => {
    expect(run?.results[1]).toMatchObject({ ruleId: 'M02', kind: 'review', level: 'none' })
  })
  it('carries suppressions and fingerprints', () => {
    expect(run?.results[2]).toMatchObject({
      suppressions: [{ kind: 'external', status: 'accepted', justification: '标题如此' }],
      partialFingerprints: { 'zhunshengFinding/v1': look?.fingerprint },
    })
  })
  it('tells what was not checked as notifications', () => {
    expect(run?.invocations[0]).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [{ associatedRule: { id: 'R13' }, level: 'note' }, { level: 'note' }],
    })
  })
  it('points at rules that are listed', () => {
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })
})
