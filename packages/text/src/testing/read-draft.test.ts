import { describe, expect, it } from 'vitest'
import type { DraftStage, StandardLevel } from '../checks/check.ts'
import { profileOf } from '../checks/profile/profile-of.ts'
import { CLEAN_TYPES, type CleanType } from './clean/types.ts'
import { type CleanOptions, cleanDraft } from './clean-draft.ts'
import { countPieces } from './count-pieces.ts'
import type { StyleMode } from './docx/roles.ts'
import type { Draft } from './draft.ts'
import { readDraft } from './read-draft.ts'

const TYPES = Object.keys(CLEAN_TYPES) as readonly CleanType[] // the keys of a record over all clean types
const LEVELS: readonly StandardLevel[] = ['national', 'sector', 'local', 'group', 'enterprise', 'guidance']
const STAGES: readonly DraftStage[] = ['enquiry', 'examination', 'approval', 'published']
const STYLES: readonly StyleMode[] = ['template', 'headings', 'typed']

/** Numbers and labels as the model of a document writes them. */
function countedNumbers(draft: Draft): readonly string[] {
  const counts = countPieces(draft)
  return draft.pieces.flatMap((_, index) => {
    const number = counts[index]?.number ?? null
    return number === null ? [] : [number.replace(/(?<=^(?:注|示例)\d*)：$/u, '')]
  })
}

describe('a draft that is written and read back', () => {
  it.each(
    TYPES.flatMap((type) => STYLES.map((styles) => ({ type, styles }))),
  )('has the numbers that were counted: $type, $styles', ({ type, styles }) => {
    const draft = cleanDraft({ type })
    const read = readDraft(draft, { styles }).blocks.filter(({ kind }) => kind !== 'contents-entry')
    expect(read.flatMap(({ number }) => (number ? [number.value] : []))).toEqual(countedNumbers(draft))
  })
  const profiles: readonly CleanOptions[] = [
    ...TYPES.map((type) => ({ type })),
    ...LEVELS.map((level) => ({ level })),
    ...STAGES.map((stage) => ({ stage })),
  ]
  it.each(
    profiles.map((options) => ({ name: Object.values(options).join(), options })),
  )('is taken for what it is: $name', ({ options }) => {
    const { type, level, stage } = cleanDraft(options)
    expect(profileOf(readDraft(cleanDraft(options)))).toMatchObject({
      paper: 'standard',
      edition: '2020',
      type,
      level,
      stage,
    })
  })
})
