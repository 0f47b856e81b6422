import type { StandardDocument } from '../../document/document.ts'
import type { DraftStage } from '../check.ts'
import { coverFields, placeOfField } from './cover-fields.ts'
import type { Decision, Sign } from './decision.ts'
import { hasBlanks, numberOnCover } from './number-level.ts'

const STAGE_WORDS: readonly (readonly [RegExp, DraftStage])[] = [
  [/征求意见/u, 'enquiry'],
  [/送审/u, 'examination'],
  [/报批/u, 'approval'],
]

/** 讨论稿, 工作组草案: a draft before the enquiry, which no stage of ours names. */
const EARLIER_DRAFT = /讨论稿|草案|初稿|工作组/u

const FULL_DATE = /\d{4}\s*[-—–－年.]\s*\d{1,2}\s*[-—–－月.]\s*\d{1,2}/u

/**
 * The stage by the words on the cover, else by the file's name, else by a number without blanks and a full day of issue:
 * published. What the cover says goes before the file's name; two stages named in one place decide nothing.
 */
export function decideStage(document: StandardDocument, fileName: string | null): Decision<DraftStage> {
  const cover = coverFields(document, 'stage').map(
    (field): Sign<DraftStage> => ({
      kind: 'stage-wording',
      says: stageIn(field.value),
      words: field.value,
      at: placeOfField(field),
    }),
  )
  const named = cover.find(({ says }) => says !== null)
  if (named)
    return { value: new Set(cover.flatMap(({ says }) => says ?? [])).size === 1 ? named.says : null, signs: cover }
  // A wording we cannot name is still one: a working draft is not published, whatever its dates.
  if (cover.length > 0) return { value: null, signs: cover }
  const file = fileSigns(fileName)
  if (file.length > 0) return { value: file[0]?.says ?? null, signs: file }
  const dates = publicationSigns(document)
  return { value: dates.length > 1 ? 'published' : null, signs: dates }
}

function stageIn(words: string): DraftStage | null {
  const stages = STAGE_WORDS.filter(([pattern]) => pattern.test(words))
  return stages.length === 1 ? (stages[0]?.[1] ?? null) : null
}

function fileSigns(fileName: string | null): readonly Sign<DraftStage>[] {
  if (fileName === null) return []
  const says = stageIn(fileName)
  const isDraft = says !== null || EARLIER_DRAFT.test(fileName)
  return isDraft ? [{ kind: 'file-name', says, words: fileName, at: null }] : []
}

function publicationSigns(document: StandardDocument): readonly Sign<DraftStage>[] {
  const numbers = coverFields(document, 'number')
    .filter(({ value }) => !hasBlanks(value) && numberOnCover(value)?.year !== undefined)
    .slice(0, 1)
    .map((field) => ({ kind: 'number' as const, field }))
  const dates = coverFields(document, 'issued-on')
    .filter(({ value }) => FULL_DATE.test(value))
    .slice(0, 1)
    .map((field) => ({ kind: 'dates' as const, field }))
  return [...numbers, ...dates].map(({ kind, field }) => ({
    kind,
    says: 'published',
    words: field.value,
    at: placeOfField(field),
  }))
}
