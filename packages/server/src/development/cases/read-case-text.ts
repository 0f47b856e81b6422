import { type IndicatorMark, indicatorMarks, Refusal, type Worded } from '@zhunsheng/core'
import Type from 'typebox'
import type { DraftBlock } from '../../documents/draft-text.ts'
import { useCase } from '../../use-case.ts'
import { readDraftOnce } from '../read-draft.ts'
import { caseIdInput } from './case-input.ts'
import { type LoadedCase, loadCase, takesPart } from './load-case.ts'
import { findCase } from './store.ts'

/**
 * The words of the draft that was handed in last, one part of them, with every core indicator that is not proved: `marks`
 * stand in the text at their clause, `unplaced` are those whose clause this text does not have, or that name none.
 */
export type CaseText = {
  readonly title: string
  readonly from: Worded | null
  readonly fileName: string | null
  readonly titles: readonly (string | null)[]
  readonly part: number
  /** Null where the file is none that can be shown in a page. */
  readonly blocks: readonly (DraftBlock & { readonly marks: readonly IndicatorMark[] })[] | null
  readonly unplaced: readonly IndicatorMark[]
  readonly indicators: number
}

const PARTS_MAX = 1_000

/** For those who take part in the case. Refuses with `CASE_NOT_FOUND`. */
export const readCaseText = useCase({
  name: 'development.read-case-text',
  title: { zh: '阅读草案（标出未验证的指标）', en: 'Read the draft, indicators that are not proved marked' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    { caseId: caseIdInput, part: Type.Optional(Type.Integer({ minimum: 1, maximum: PARTS_MAX })) },
    { additionalProperties: false },
  ),
  async run(context, { caseId, part = 1 }): Promise<CaseText> {
    const loaded = await loadCase(context.db, await findCase(context.db, caseId), context.today)
    if (!takesPart(loaded, context.actor)) throw new Refusal('CASE_NOT_FOUND')
    const all = indicatorMarks(loaded.facts)
    const open = all.filter(({ standing }) => standing !== 'confirmed')
    const draft = lastDraft(loaded)
    const parts = draft ? await readDraftOnce(context, draft.sha256) : null
    const shown = parts?.[part - 1] ?? parts?.[0]
    const clauses = new Set((parts ?? []).flatMap(({ blocks }) => blocks.map(clauseOf)))
    return {
      title: loaded.row.title,
      from: draft?.from ?? null,
      fileName: draft?.name ?? null,
      titles: (parts ?? []).map(({ title }) => title),
      part: parts && shown ? parts.indexOf(shown) + 1 : 1,
      blocks: shown?.blocks.map((block) => ({ ...block, marks: open.filter((mark) => isAt(mark, block)) })) ?? null,
      unplaced: open.filter(({ clause }) => clause === null || !clauses.has(clause)),
      indicators: all.length,
    }
  },
})

const clauseOf = (block: DraftBlock): string | null => (block.kind === 'table' ? null : block.clause)

const isAt = ({ clause }: IndicatorMark, block: DraftBlock): boolean => clause !== null && clauseOf(block) === clause

/** The file that the field `draft` of an act brought last, with the act's title. */
function lastDraft({ facts, procedure }: LoadedCase) {
  const brought = facts.performed.findLast(({ values }) => isFile(values['draft']))
  const file = brought?.values['draft']
  if (!brought || !isFile(file)) return null
  return { ...file, from: procedure.acts[brought.act]?.title ?? null }
}

const isFile = (value: unknown): value is { readonly sha256: string; readonly name: string } =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value
