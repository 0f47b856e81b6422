import type { CoverField, CoverFieldName } from '../../document/document.ts'
import { tidied } from '../../document/words.ts'
import type { Outcome, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { blankRun } from './blank-run.ts'

/** The cover of a text as its checks look at it. */
export type CoverPage = {
  readonly fields: (name: CoverFieldName) => readonly CoverField[]
  readonly first: (name: CoverFieldName) => CoverField | null
  /** The untouched words of a field. */
  readonly rawOf: (field: CoverField) => string
  /** Where a finding stands that is about what is not there. */
  readonly start: TextPlace
  /** Pictures may show what no text says; then what is missing is only guessed. */
  readonly certaintyOfMissing: 'likely' | 'guessed'
}

/** Judges the cover where there is one; without a cover nothing can be told of it. */
export function onCover(text: CheckedText, judge: (page: CoverPage) => Outcome): Outcome {
  const { document } = text
  if (!document.cover.isPresent) return unknown('no-such-element')
  const rawOf = ({ block, from, to }: CoverField): string => document.blocks[block]?.text.slice(from, to) ?? ''
  const fields = (name: CoverFieldName) => coverFields(document, name).map((field) => trimmed(field, rawOf(field)))
  return judge({
    fields,
    first: (name) => fields(name)[0] ?? null,
    rawOf,
    start: startOf(text),
    certaintyOfMissing: hasPicture(text) ? 'guessed' : 'likely',
  })
}

/** The same for what is looked for and not there: transcripts and pages of text leave out half of a cover. */
export const onWholeCover = (text: CheckedText, judge: (page: CoverPage) => Outcome): Outcome =>
  text.document.format === 'docx' ? onCover(text, judge) : unknown('format-lacks-it')

/** Gaps at the ends of a field are no part of it: 2026-11-01 stands before a gap and 发布. */
function trimmed(field: CoverField, raw: string): CoverField {
  const from = field.from + raw.length - raw.trimStart().length
  return { ...field, from, to: from + raw.trim().length }
}

function startOf({ document, facts }: CheckedText): TextPlace {
  const block = document.cover.fields[0]?.block ?? facts.blocksOf('cover')[0]?.index ?? 0
  return { block, from: 0, to: 0 }
}

const hasPicture = ({ document, facts }: CheckedText): boolean =>
  facts
    .blocksOf('cover')
    .some(({ pictures }) => pictures.some((picture) => (document.pictures[picture]?.part ?? null) !== null))

/** Left open on purpose, as drafts do: `XX.XXX`, `××××-××-××`. */
export const isBlank = (value: string): boolean => blankRun.test(value)

/** The name of the document in one line, its lines parted by a space. */
export const nameOf = (page: CoverPage): string => tidied(page.fields('title').map(page.rawOf).join(' '))
