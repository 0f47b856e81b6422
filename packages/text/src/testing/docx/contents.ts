import type { Counted } from '../count-pieces.ts'
import type { Draft, DraftEntry } from '../draft.ts'
import { plainText, withoutMarks } from './inline.ts'
import type { ParagraphWriter } from './paragraphs.ts'
import { field, type RunContext, runsOf, words } from './runs.ts'

const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ']
/** A page is taken to hold so many pieces: cached page numbers need to rise, not to be right. */
const PIECES_PER_PAGE = 14
const NATURES = { normative: '（规范性）', informative: '（资料性）' } as const

/** The entries of the headings: elements, chapters, titled clauses of the first level, annexes. Terms have none. */
export function entriesOf(
  draft: Draft,
  counts: readonly Counted[],
): readonly (DraftEntry & { readonly piece: number })[] {
  const start = draft.pieces.findIndex(({ kind }) => kind === 'document-title' || kind === 'chapter')
  let front = 0
  let isTerms = false
  return draft.pieces.flatMap((piece, index) => {
    const page = String(Math.floor(Math.max(0, index - start) / PIECES_PER_PAGE) + 1)
    const number = counts[index]?.number ?? ''
    const entry = (level: 1 | 2, text: string, shown = page): (DraftEntry & { piece: number })[] => [
      { level, text: plainText(withoutMarks(text)), page: shown, piece: index },
    ]
    if (piece.kind === 'chapter') isTerms = piece.text.startsWith('术语')
    if (piece.kind === 'chapter') return entry(1, `${number}　${piece.text}`)
    if (piece.kind === 'clause' && piece.level === 2 && piece.titled && !isTerms)
      return entry(2, `${number}　${piece.text}`)
    if (piece.kind === 'annex') return entry(1, `${number}${piece.nature ? NATURES[piece.nature] : ''}　${piece.text}`)
    if (piece.kind !== 'element-title') return []
    const title = piece.text.replaceAll('　', '')
    if (index >= start) return entry(1, title)
    front += 1
    return entry(1, title, ROMAN[front] ?? 'Ⅵ')
  })
}

/** The contents as a word processor leaves them: one TOC field over all entries, each a link with its page. */
export function contentsXml(
  context: RunContext,
  paragraphs: ParagraphWriter,
  draft: Draft,
  counts: readonly Counted[],
): string {
  if (draft.contents === null) return ''
  const generated = entriesOf(draft, counts)
  const entries: readonly (DraftEntry & { readonly piece?: number })[] =
    draft.contents.entries === 'generated' ? generated : draft.contents.entries
  const run = (inner: string): string => `<w:r>${inner}</w:r>`
  const isField = draft.contents.isField
  const begin = isField
    ? run('<w:fldChar w:fldCharType="begin"/>') +
      run('<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>') +
      run('<w:fldChar w:fldCharType="separate"/>')
    : ''
  const lines = entries.map((entry, index) => {
    const bookmark = `_Toc${entry.piece ?? generated[index]?.piece ?? 0}`
    const page =
      isField && entry.page !== ''
        ? field(`PAGEREF ${bookmark} \\h`, run, withoutMarks(entry.page))
        : run(words(withoutMarks(entry.page)))
    const text = runsOf({ ...context, fields: false }, `toc${entry.level}`, entry.text)
    const inner = `${text}${run('<w:tab/>')}${page}`
    const linked = isField ? `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inner}</w:hyperlink>` : inner
    const end = isField && index === entries.length - 1 ? run('<w:fldChar w:fldCharType="end"/>') : ''
    return paragraphs.write(`toc${entry.level}`, `${index === 0 ? begin : ''}${linked}${end}`, { extra: LEADER })
  })
  const title = runsOf({ ...context, fields: false }, 'contents-title', draft.contents.title)
  return paragraphs.write('contents-title', title) + lines.join('')
}

const LEADER = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9200"/></w:tabs>'
