import { claimFieldTitles, fill, type Language, type WordData, type Worded } from '@zhunsheng/core'
import type { CataloguePreview, ImportedRow, ImportRow } from '@zhunsheng/server/api'
import type { Tone } from '../../ui/note.tsx'

export type MappedField = CataloguePreview['mapping']['columns'][number]['field']

export type Verdict = ImportedRow['verdict']
export const verdicts: readonly Verdict[] = ['new', 'changed', 'conflicting', 'same', 'refused']

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  new: 'good',
  changed: 'soon',
  conflicting: 'soon',
  same: 'plain',
  refused: 'bad',
}

export const stateTones: Readonly<Record<ImportRow['state'], Tone>> = {
  judging: 'plain',
  judged: 'soon',
  entering: 'plain',
  done: 'good',
  undoing: 'plain',
  undone: 'plain',
  failed: 'bad',
}

export const isWorking = (state: ImportRow['state'] | undefined): boolean =>
  state === 'judging' || state === 'entering' || state === 'undoing'

/** What a column can fill, in words: the fields of a claim, and the level that a source states. */
export const mappedFieldTitles: Readonly<Record<MappedField, Worded>> = {
  number: { zh: '标准编号', en: 'Number' },
  ...claimFieldTitles,
  replaces: { zh: '代替', en: 'Replaces' },
  partlyReplaces: { zh: '部分代替', en: 'Replaces in part' },
  replacedBy: { zh: '被代替', en: 'Replaced by' },
  amends: { zh: '修改的标准', en: 'Amends' },
  adopts: { zh: '采用的国际标准', en: 'Adopts' },
  level: { zh: '标准类别', en: 'Level' },
}

export const wordReasonOf = ({ says, data }: ImportedRow['reasons'][number], language: Language): string =>
  fill(says[language], data as WordData, language)
