import { describe, expect, it } from 'vitest'
import type { Check } from '../checks/check.ts'
import {
  type CheckedDraft,
  checkDraft,
  type DraftSurroundings,
  findingsOf,
  foundPlace,
  liesAt,
  shown,
} from './check-draft.ts'
import { paragraph } from './clean/pieces.ts'
import { cleanDraft } from './clean-draft.ts'
import { cleanStatement } from './clean-statement.ts'
import type { Draft } from './draft.ts'
import { type MarkedPlace, markedPlaces } from './marked-places.ts'
import { insertAfter } from './mutate-draft.ts'

type Case = DraftSurroundings & { readonly name: string; readonly draft: Draft }

/** The places are those marked in the draft; without marks there must be at least one finding, or `count` of them. */
export type FailingCase = Case & {
  readonly count?: number
  /** The code of the message that every finding must bear. */
  readonly message?: string
  /** Other checks that rightly find this mutation, beyond those the check names itself. */
  readonly alsoFinds?: readonly string[]
}

export type CheckCases = {
  readonly passes?: readonly Case[]
  readonly fails: readonly FailingCase[]
  readonly unknown?: readonly Case[]
  readonly notApplicable?: readonly Case[]
  /** False where the clean draft holds nothing that the check could pass. */
  readonly passesClean?: boolean
}

/**
 * The tests of one check: accepted drafts, and drafts with one fault each, marked at the place that must be reported. Every
 * draft goes through the whole engine, so that a mutation which sets off other checks is seen too.
 */
export function describeCheck(check: Check, cases: CheckCases): void {
  const isOfStatement = check.appliesTo.paper === 'explanatory-statement' || check.group === 'explanatory-statement'
  describe(`${check.id} ${check.name}`, () => {
    const hasNothing = cases.passesClean === false
    it(hasNothing ? 'does not accuse the clean draft' : 'passes the clean draft', () => {
      const clean = cleanDraft()
      const checked = isOfStatement
        ? checkDraft(cleanStatement(clean), { companion: clean }, [check])
        : checkDraft(clean, {}, [check])
      const { verdict } = verdictOf(checked, check) ?? {}
      if (hasNothing) expect(verdict).toMatch(/^(?:unknown|notApplicable)$/u)
      else expect(verdict).toBe('pass')
    })
    it.each(cases.passes ?? [])('passes: $name', (each) => {
      const checked = checkDraft(each.draft, each, [check])
      expect({ ...verdictOf(checked, check), places: placesOf(checked, check) }).toMatchObject({
        verdict: 'pass',
        places: [],
      })
    })
    it.each(cases.fails)('finds: $name', (failing) => expectFailing(check, failing))
    it.each(cases.unknown ?? [])('cannot tell: $name', (each) => {
      expect(verdictOf(checkDraft(each.draft, each, [check]), check)).toMatchObject({ verdict: 'unknown' })
    })
    it.each(cases.notApplicable ?? [])('does not apply: $name', (each) => {
      expect(verdictOf(checkDraft(each.draft, each, [check]), check)).toMatchObject({ verdict: 'notApplicable' })
    })
  })
}

function expectFailing(check: Check, failing: FailingCase): void {
  const { draft, count, message, alsoFinds = [] } = failing
  const checked = checkDraft(draft, failing, [check])
  expect(verdictOf(checked, check)).toMatchObject({ verdict: 'fail' })
  const marks = markedPlaces(draft)
  const places = placesOf(checked, check)
  if (marks.length > 0) expectPlaces(places, marks)
  if (count !== undefined) expect(places).toHaveLength(count)
  if (message !== undefined) expectMessage(checked, check, message)
  const allowed = new Set([check.id, ...(check.implies ?? []), ...alsoFinds])
  expect(strangers(checked, allowed), 'findings of other checks').toEqual([])
}

/** The template of the message as it must have been filled: its words between the places for data, in their order. */
function expectMessage(checked: CheckedDraft, check: Check, code: string): void {
  const template = check.messages[code]
  if (!template) throw new Error(`${check.id} has no message “${code}”`)
  for (const finding of findingsOf(checked).filter(({ checkId }) => checkId === check.id)) {
    for (const words of template.zh.split(/\{[^{}]*\}/u)) expect(finding.message.zh).toContain(words)
  }
}

function verdictOf(checked: CheckedDraft, check: Check): CheckedDraft['report']['checks'][number] | undefined {
  return checked.report.checks.find(({ id }) => id === check.id)
}

const placesOf = (checked: CheckedDraft, check: Check): readonly MarkedPlace[] =>
  findingsOf(checked)
    .filter(({ checkId }) => checkId === check.id)
    .map((finding) => foundPlace(checked.document, finding))

/** Findings that nobody announced: other checks accuse the mutated draft too, or accuse it wrongly. */
const strangers = (checked: CheckedDraft, allowed: ReadonlySet<string>): readonly string[] =>
  findingsOf(checked)
    .filter(({ checkId }) => !allowed.has(checkId))
    .map((finding) => `${finding.checkId} ${finding.name}: ${shown(foundPlace(checked.document, finding))}`)

function expectPlaces(found: readonly MarkedPlace[], marks: readonly MarkedPlace[]): void {
  const missed = marks.filter((mark) => !found.some((place) => liesAt(place, mark)))
  const extra = found.filter((place) => !marks.some((mark) => liesAt(place, mark)))
  expect({ missed: missed.map(shown), extra: extra.map(shown) }).toEqual({ missed: [], extra: [] })
  expect(found).toHaveLength(marks.length)
}

type ClauseOptions = DraftSurroundings & {
  /** The draft it is put into; the clean 规范 unless said otherwise. */
  readonly draft?: Draft
  /** Words of the piece it is put behind; a paragraph of the first clause of requirements unless said otherwise. */
  readonly behind?: string
  readonly alsoFinds?: readonly string[]
}

/** Paragraphs of the first provision of each clean type: what `expectInClause` puts its sentence behind. */
const CORE_WORDS = [
  '桌面微风扇的外表面不应有裂纹和毛刺。',
  '评价以实测数据为依据，评价过程公开。',
  '在办公桌面使用时，宜选用噪声不大于45 dB的桌面微风扇。',
  '清除零件表面的毛刺。',
  '按照GB/T 1236的规定安装样品。',
  '桌面微风扇按照供电方式和叶轮形式分类。',
  '桌面微风扇的文字符号见表1。',
  '本文件界定了桌面微风扇的术语和定义。',
]

/** A draft with one sentence as a paragraph of its core chapter, marks and all. */
export function withSentence(sentence: string, draft: Draft = cleanDraft(), behind?: string): Draft {
  const where =
    behind ?? CORE_WORDS.find((words) => draft.pieces.some((piece) => 'text' in piece && piece.text === words))
  if (where === undefined) throw new Error('say behind which words the sentence shall stand')
  return insertAfter(draft, where, paragraph(sentence))
}

/**
 * The short form for wording: the sentence stands as a paragraph in a clause of requirements, and the check must find
 * exactly the places marked in it, none if none is marked.
 */
export function expectInClause(check: Check, sentence: string, options: ClauseOptions = {}): void {
  const { draft, behind, alsoFinds = [] } = options
  const mutated = withSentence(sentence, draft, behind)
  const checked = checkDraft(mutated, options, [check])
  expectPlaces(placesOf(checked, check), markedPlaces(mutated))
  const allowed = new Set([check.id, ...(check.implies ?? []), ...alsoFinds])
  if (markedPlaces(mutated).length > 0) expect(strangers(checked, allowed), 'findings of other checks').toEqual([])
}
