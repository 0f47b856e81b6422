import { describe, expect, it } from 'vitest'
import type { DraftStage, StandardLevel } from '../checks/check.ts'
import { type CheckedDraft, checkDraft, findingsOf, foundPlace, shown } from './check-draft.ts'
import { CLEAN_TYPES, type CleanType } from './clean/types.ts'
import { type CleanOptions, cleanDraft } from './clean-draft.ts'
import { cleanStatement } from './clean-statement.ts'
import type { StyleMode } from './docx/roles.ts'

const TYPES = Object.keys(CLEAN_TYPES) as readonly CleanType[] // the keys of a record over all clean types
const LEVELS: readonly StandardLevel[] = ['national', 'sector', 'local', 'group', 'enterprise']
const STAGES: readonly DraftStage[] = ['enquiry', 'examination', 'approval', 'published']
const STYLES: readonly StyleMode[] = ['template', 'headings', 'typed']

/** What is rightly said of a file whose words are clean but whose headings and lists are typed by hand. */
const TRUE_OF_STYLES: Readonly<Record<StyleMode, readonly string[]>> = {
  template: [],
  headings: [],
  typed: ['S15'],
}

const findings = (checked: CheckedDraft, styles: StyleMode): readonly string[] =>
  findingsOf(checked)
    .filter(({ checkId }) => !TRUE_OF_STYLES[styles].includes(checkId))
    .map((finding) => `${finding.checkId} ${finding.name}: ${shown(foundPlace(checked.document, finding))}`)

const crashed = ({ report }: CheckedDraft): readonly string[] =>
  report.checks.filter(({ reason }) => reason === 'crashed').map(({ id }) => id)

function expectClean(options: CleanOptions, styles: StyleMode): void {
  const checked = checkDraft(cleanDraft(options), { styles })
  expect({ findings: findings(checked, styles), crashed: crashed(checked) }).toEqual({ findings: [], crashed: [] })
}

describe('no check finds anything in a clean draft', () => {
  it.each(
    TYPES.flatMap((type) => LEVELS.flatMap((level) => STYLES.map((styles) => ({ type, level, styles })))),
  )('$type, $level, $styles', ({ type, level, styles }) => expectClean({ type, level }, styles))
  it.each(
    STAGES.flatMap((stage) => STYLES.map((styles) => ({ stage, styles }))),
  )('specification, group, at the stage of $stage, $styles', ({ stage, styles }) => expectClean({ stage }, styles))
  it.each([
    { name: 'a revision', options: { isRevision: true } },
    { name: 'a part', options: { isPart: true } },
    { name: 'an adoption', options: { isAdoption: true, level: 'national' } },
    { name: 'a revised part', options: { isRevision: true, isPart: true } },
  ] as const)('$name', ({ options }) => expectClean(options, 'template'))
})

describe('no check finds anything in a clean explanatory statement', () => {
  it.each([
    { name: 'of a new standard', options: {} },
    { name: 'of a revision', options: { isRevision: true } },
    { name: 'of a national standard', options: { level: 'national' } },
  ] as const)('$name', ({ options }) => {
    const draft = cleanDraft(options)
    const checked = checkDraft(cleanStatement(draft), { companion: draft })
    expect({ findings: findings(checked, 'template'), crashed: crashed(checked) }).toEqual({
      findings: [],
      crashed: [],
    })
  })
})
