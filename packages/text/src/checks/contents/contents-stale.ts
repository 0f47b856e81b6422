import type { Block } from '../../document/document.ts'
import type { Check, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, unknown } from '../outcome.ts'
import { bareTitle, type ContentsLine, onContents } from './entries.ts'

const EVIDENCE_MAX = 20

export const contentsStale: Check = {
  id: 'T02',
  name: 'contents-stale',
  group: 'contents',
  title: { zh: '目次与正文一致', en: 'entries equal the headings' },
  why: {
    zh: '目次与正文的编号和标题不同，多半是改稿后没有更新目次。',
    en: 'Numbers and titles that differ from the text are left from an earlier draft.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    stale: {
      zh: '目次与正文有{count}处不一致（第一处：{first}），请更新目次',
      en: 'The contents differ from the text in {count} places (first: {firstEnglish}); generate them again',
    },
  },
  check: (text) =>
    onContents(text, (entries) => {
      const headings = headingsOf(text)
      if (headings.length === 0) return unknown('reader-gap')
      const [first, ...others] = [
        ...entries.flatMap((entry) => unlike(entry, headings)),
        ...unlisted(entries, headings),
      ]
      if (!first) return found([])
      return found([
        {
          at: first.at,
          message: 'stale',
          data: { count: others.length + 1, first: first.zh, firstEnglish: first.en },
          evidence: others.slice(0, EVIDENCE_MAX).map(({ at }) => at),
          // Elsewhere a long entry may have been broken into two lines.
          certainty: text.document.format === 'docx' || text.document.format === 'markdown' ? 'certain' : 'guessed',
        },
      ])
    }),
}

type Difference = { readonly at: TextPlace; readonly zh: string; readonly en: string }

/** A heading as entries are compared with it: whole, and by number and title. */
type Listed = { readonly block: Block; readonly title: string; readonly whole: string }

const NAMED: ReadonlySet<Block['kind']> = new Set(['heading', 'caption', 'term', 'document-title'])

const headingsOf = ({ document }: CheckedText): readonly Listed[] =>
  document.blocks
    .filter(({ kind, element }) => NAMED.has(kind) && element !== 'cover')
    .map((block) => ({
      block,
      title: bareTitle(block.annex?.title ?? block.text.slice(block.contentFrom)),
      whole: bareTitle(block.text),
    }))

/** An entry that no heading bears out: by number and title, or by its title alone where it has no number. */
function unlike(entry: ContentsLine, headings: readonly Listed[]): readonly Difference[] {
  const title = bareTitle(entry.title)
  if (title === '' && entry.number === null) return []
  const whole = bareTitle(`${entry.number ?? ''}${entry.title}`)
  const isBorneOut = headings.some(
    (heading) =>
      heading.whole === whole ||
      (heading.title === title && (entry.number === null || heading.block.number?.value === entry.number)),
  )
  if (isBorneOut) return []
  const shown = `${entry.number ?? ''} ${entry.title}`.trim()
  return [{ at: entry.place, zh: `目次有“${shown}”，正文没有`, en: `“${shown}” is not in the text` }]
}

/** Chapters, annexes and elements of the text that the contents leave out. Clauses need not be listed. */
function unlisted(entries: readonly ContentsLine[], headings: readonly Listed[]): readonly Difference[] {
  const titles = new Set(entries.map(({ title }) => bareTitle(title)))
  const numbers = new Set(entries.map(({ number }) => number))
  return headings
    .filter(({ block, title }) => isToBeListed(block) && !titles.has(title) && !isIn(numbers, block))
    .map(({ block: { index, text } }) => {
      const from = text.length - text.trimStart().length
      const shown = text.replace(/\s+/gu, ' ').trim()
      return {
        at: { block: index, from, to: text.trimEnd().length },
        zh: `正文有“${shown}”，目次没有`,
        en: `“${shown}” of the text is not in the contents`,
      }
    })
}

/** A heading under another number or title is told of by its entry already. */
const isIn = (numbers: ReadonlySet<string | null>, { number }: Block): boolean =>
  number !== null && numbers.has(number.value)

const isToBeListed = ({ kind, level, isTitled, certainty, element }: Block): boolean =>
  kind === 'heading' &&
  level === 1 &&
  isTitled &&
  certainty !== 'guessed' &&
  element !== 'unknown' &&
  element !== 'contents'
