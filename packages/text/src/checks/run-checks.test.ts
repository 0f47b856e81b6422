import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeCheck } from '../testing/made-check.ts'
import { heading, madeDocument, paragraph } from '../testing/made-document.ts'
import type { Check } from './check.ts'
import { unknown } from './outcome.ts'
import { runChecks } from './run-checks.ts'
import { textOf } from './text-of.ts'

const document = madeDocument(
  [
    heading('1　范围', { element: 'scope' }),
    paragraph('本文件规定了示例水壶的要求。', { element: 'scope' }),
    heading('4　要求'),
    heading('4.1　外观'),
    paragraph('壳体必须光滑，把手必须牢固。'),
  ],
  { number: 'T/SLX 1—2026', level: '团体标准', title: '示例水壶 规范' },
)
const text = textOf(document, { profile: { edition: '2020', stage: 'approval' } })
const check = madeCheck('必须')

describe('a finding', () => {
  it('says where it stands: block, offsets, clause, titles and the place in the file', () => {
    const [first] = runChecks(text, { checks: [check] }).findings
    expect(first).toMatchObject({
      checkId: 'M01',
      severity: 'error',
      at: { block: 7, from: 2, to: 4 },
      clause: '4.1',
      titles: ['要求', '外观'],
      source: { part: 'word/document.xml', paragraph: 7, run: 0, offset: 2 },
      excerpt: { before: '壳体', found: '必须', after: '光滑，把手必须牢固。' },
      message: { zh: '出现了“必须”', en: '“必须” occurs' },
    })
  })
  it('holds a group standard to GB/T 1.1 as a reference only', () => {
    const [first] = runChecks(text, { checks: [check] }).findings
    expect(first?.explanation.conformity.zh).toBe('不符合 GB/T 1.1—2020，附录 C（参照）')
  })
  it('says that its basis has not been compared with the source where that is so', () => {
    const remembered = madeCheck('必须', {
      basis: [{ document: 'GB/T 15834—2011', clause: '', confidence: 'R' }],
    })
    const [first] = runChecks(text, { checks: [remembered] }).findings
    expect(first?.message.zh).toContain('待核')
    expect(first?.explanation.basis[0]?.zh).toContain('待核')
  })
  it('keeps its fingerprint when a chapter is put in before and when words change elsewhere', () => {
    const later = madeDocument([
      heading('4　分类'),
      paragraph('分为两类，必须标明。'),
      heading('5　要求'),
      heading('5.1　外观'),
      paragraph('壳体必须光滑，把手必须牢固。'),
    ])
    const [before, after] = [text, textOf(later)].map((each) =>
      runChecks(each, { checks: [check] }).findings.map(({ fingerprint }) => fingerprint),
    )
    expect(after).toEqual(expect.arrayContaining(before ?? []))
  })
  it('is told from its twin by an ordinal', () => {
    const twins = madeDocument([heading('4　要求'), paragraph('应当平整。'), paragraph('应当平整。')])
    const prints = runChecks(textOf(twins), { checks: [madeCheck('应当')] }).findings.map((each) => each.fingerprint)
    expect(prints[1]).toBe(`${prints[0]}-2`)
  })
})

describe('a check', () => {
  it('that fails by a bug is not checked, and the others go on', () => {
    const broken: Check = {
      ...check,
      id: 'M02',
      check: () => {
        throw new Error('broken on purpose')
      },
    }
    const report = runChecks(text, { checks: [broken, check] })
    expect(report.notChecked).toMatchObject([{ id: 'M02', reason: 'crashed', detail: 'broken on purpose' }])
    expect(report.findings).toHaveLength(2)
  })
  it.each([
    ['a place outside the text', { at: { block: 7, from: 0, to: 999 }, message: 'found' }],
    ['a block that is not there', { at: { block: 99, from: 0, to: 0 }, message: 'found' }],
    ['a message that it does not have', { at: { block: 7, from: 0, to: 1 }, message: 'other' }],
  ])('that names %s has failed by a bug', (_, fault) => {
    const wrong = madeCheck('x', { check: () => ({ verdict: 'fail', findings: [fault] }) })
    expect(runChecks(text, { checks: [wrong] }).checks[0]).toMatchObject({ verdict: 'unknown', reason: 'crashed' })
  })
  it('that cannot tell is not checked, with its reason in words', () => {
    const open = madeCheck('x', { check: () => unknown('no-registry') })
    expect(runChecks(text, { checks: [open] }).notChecked[0]).toMatchObject({
      reason: 'no-registry',
      words: { zh: '没有可查询的标准目录' },
    })
  })
  it('on trial is reported apart and not counted', () => {
    const report = runChecks(text, { checks: [check], states: { M01: 'trial' } })
    expect(report.findings).toEqual([])
    expect(report.trialFindings).toHaveLength(2)
    expect(report.counts).toMatchObject({ findings: { error: 0 }, trial: 2 })
  })
  it('that is switched off says so', () => {
    const report = runChecks(text, { checks: [check], states: { M01: 'off' } })
    expect(report.checks[0]).toMatchObject({ verdict: 'unknown', reason: 'switched-off' })
  })
  it('is not run on a text that cannot be read', () => {
    const garbled = { ...document, readability: { verdict: 'garbled', hanShare: 0.2, commonShare: 0 } as const }
    const report = runChecks(textOf(garbled), { checks: [check] })
    expect(report.findings).toEqual([])
    expect(report.checks[0]?.reason).toBe('not-readable')
  })
})

describe('a suppression', () => {
  const [first] = runChecks(text, { checks: [check] }).findings
  const suppression = { fingerprint: first?.fingerprint ?? '', reason: '引文', person: '示例员', day: '2026-03-02' }
  it('sets one finding aside and keeps its reason, person and day', () => {
    const report = runChecks(text, { checks: [check], suppressions: [suppression] })
    expect(report.findings).toHaveLength(1)
    expect(report.suppressedFindings).toMatchObject([{ suppression }])
    expect(report.counts.suppressed).toBe(1)
  })
  it('that meets nothing is told', () => {
    const stray = { ...suppression, fingerprint: 'M01-0' }
    expect(runChecks(text, { checks: [check], suppressions: [stray] }).unusedSuppressions).toEqual([stray])
  })
})

describe('the order of the checks', () => {
  it('changes no finding', () => {
    const many = ['必须', '壳体', '要求', '水壶', '牢固'].map((word, index) =>
      madeCheck(word, { id: `M0${index + 1}` }),
    )
    const { findings } = runChecks(text, { checks: many })
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(
          runChecks(textOf(document, { profile: { edition: '2020', stage: 'approval' } }), { checks: shuffled })
            .findings,
        ).toEqual(findings)
      }),
      { numRuns: 20 },
    )
  })
})

it('a report is plain JSON', () => {
  const report = runChecks(text, { checks: [check] })
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})
