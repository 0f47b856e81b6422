import type { Counted } from '../count-pieces.ts'
import type { Annex, TermPiece } from '../draft.ts'
import { type BodyContext, GAP, isOfContents, numbered, pointedAt, unnumbered } from './numbered-paragraphs.ts'
import { NUM } from './numbering.ts'
import type { RoleName } from './roles.ts'
import { field, runsOf, words } from './runs.ts'

const NATURES = { normative: '（规范性）', informative: '（资料性）' } as const

/** Letter, nature and title: one paragraph with breaks where the letter is counted, three where it is typed. */
export function annexXml(context: BodyContext, piece: Annex, counted: Counted, bookmarks: readonly string[]): string {
  const nature = piece.nature === null ? [] : [NATURES[piece.nature]]
  const lines = [...nature, piece.text]
  const typed = pointedAt(context, runsOf(context, 'annex', counted.number ?? ''), bookmarks)
  const options = { bookmarks: bookmarks.filter(isOfContents), ...unnumbered(context, 'annex') }
  if (context.mode === 'typed') {
    const below = lines.map((line) => context.paragraphs.write('figure-caption', runsOf(context, 'annex', line)))
    return context.paragraphs.write('annex', typed, options) + below.join('')
  }
  if (piece.label !== undefined) {
    return context.paragraphs.write('annex', typed + runsOf(context, 'annex', `\n${lines.join('\n')}`), options)
  }
  return context.paragraphs.write('annex', runsOf(context, 'annex', `\n${lines.join('\n')}`), {
    bookmarks,
    num: { id: NUM.annexes, level: 0 },
  })
}

/** The caption of a table or figure; Word's own captions count by SEQ fields. */
export function captionXml(
  context: BodyContext,
  of: 'table' | 'figure',
  text: string,
  counted: Counted,
  label: string | undefined,
  bookmarks: readonly string[],
): string {
  const role: RoleName = counted.isInAnnex ? `annex-${of}-caption` : `${of}-caption`
  const isSequence = context.mode === 'headings' && label === undefined && !counted.isInAnnex
  if (!isSequence) {
    const asTemplate = context.mode === 'headings' ? (counted.number ?? '') : label
    return numbered(context, role, text, counted, asTemplate, bookmarks)
  }
  const word = of === 'table' ? '表' : '图'
  const run = (inner: string): string => `<w:r>${inner}</w:r>`
  const number = run(words(word)) + field(`SEQ ${word} \\* ARABIC`, run, (counted.number ?? '').slice(1))
  return context.paragraphs.write(role, pointedAt(context, number, bookmarks) + runsOf(context, role, GAP + text))
}

/** The number on a line of its own, then the term with its English, then the definition: as terms are printed. */
export function termXml(
  context: BodyContext,
  piece: TermPiece,
  counted: Counted,
  bookmarks: readonly string[],
): string {
  const paragraph = (role: RoleName, text: string): string =>
    context.paragraphs.write(role, runsOf(context, role, text))
  const isTyped = context.mode === 'typed' || piece.label !== undefined
  const number = isTyped
    ? context.paragraphs.write('term-number', runsOf(context, 'term-number', counted.number ?? ''), { bookmarks })
    : context.paragraphs.write('term-number', '', { bookmarks, num: { id: NUM.clauses, level: piece.level - 1 } })
  return [
    number,
    paragraph('term', piece.english === '' ? piece.text : `${piece.text}${GAP}${piece.english}`),
    paragraph('paragraph', piece.definition),
    ...(piece.note === undefined ? [] : [paragraph('note', `注：${piece.note}`)]),
    ...(piece.source === undefined ? [] : [paragraph('paragraph', piece.source)]),
  ].join('')
}
