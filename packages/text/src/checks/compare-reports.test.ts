import { describe, expect, it } from 'vitest'
import { madeCheck } from '../testing/made-check.ts'
import { heading, madeDocument, paragraph } from '../testing/made-document.ts'
import { compareReports } from './compare-reports.ts'
import { runChecks } from './run-checks.ts'
import { textOf } from './text-of.ts'

const check = madeCheck('必须')
const reportOf = (...sentences: readonly string[]) =>
  runChecks(textOf(madeDocument([heading('4　要求'), ...sentences.map((each) => paragraph(each))])), {
    checks: [check],
  })
const excerpts = (findings: readonly { excerpt: { before: string } }[]) => findings.map(({ excerpt }) => excerpt.before)

describe('two drafts', () => {
  it('have findings that are new, fixed or persisting', () => {
    const before = reportOf('壳体必须光滑。', '把手必须牢固。')
    const after = reportOf('把手必须牢固。', '壶盖必须严密。', '壳体应光滑。')
    const compared = compareReports(before, after)
    expect(excerpts(compared.new)).toEqual(['壶盖'])
    expect(excerpts(compared.fixed)).toEqual(['壳体'])
    expect(excerpts(compared.persisting)).toEqual(['把手'])
  })
  it('keep a finding whose sentence has moved under another heading', () => {
    const moved = runChecks(
      textOf(madeDocument([heading('4　要求'), heading('4.1　外观'), paragraph('壳体必须光滑。')])),
      { checks: [check] },
    )
    expect(excerpts(compareReports(reportOf('壳体必须光滑。'), moved).persisting)).toEqual(['壳体'])
  })
  it('of which one was not checked by a rule leave open what became of its findings', () => {
    const before = reportOf('壳体必须光滑。')
    const unchecked = runChecks(textOf(madeDocument([heading('4　要求')])), { checks: [check], states: { M01: 'off' } })
    const compared = compareReports(before, unchecked)
    expect(compared.fixed).toEqual([])
    expect(excerpts(compared.undetermined.before)).toEqual(['壳体'])
  })
})
