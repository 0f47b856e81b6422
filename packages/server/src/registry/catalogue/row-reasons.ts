import { claimReasons, fill, type Language, type WordData, type Worded } from '@zhunsheng/core'
import { rowFaultWords } from './read-rows/row-fault-words.ts'

type Severity = 'refused' | 'conflict' | 'warning'

const faults = Object.fromEntries(
  Object.entries(rowFaultWords).map(([code, words]) => [code, { severity: 'refused' as const, ...words }]),
)

/** All that can be said of a row of a catalogue: what core finds in a claim, and what only its cells show. */
export const rowReasons: Readonly<Record<string, Worded & { readonly severity: Severity }>> = {
  ...faults,
  ...claimReasons,
  CLAIM_UNREADABLE: {
    severity: 'refused',
    zh: '不是登记库开放数据的说法',
    en: 'This is no claim as the open data of a register have it',
  },
  NUMBER_WITHOUT_YEAR: {
    severity: 'refused',
    zh: '编号“{number}”没有年代号，无法确定是哪一版',
    en: 'The number “{number}” has no year, so that no edition is meant',
  },
  NUMBERS_SEVERAL: {
    severity: 'refused',
    zh: '一格里有 {count} 个编号（第一个是 {first}），请每行写一个',
    en: 'The cell holds {count} numbers, the first of them {first}; write one a row',
  },
  NUMBER_STOPS: {
    severity: 'refused',
    zh: '可以读到 {number} 为止，其后的“{rest}”不属于编号',
    en: 'It can be read as far as {number}; “{rest}” after it belongs to no number',
  },
  NUMBER_MENDED: {
    severity: 'warning',
    zh: '编号写作“{written}”，读作 {number}',
    en: 'The number is written “{written}” and read as {number}',
  },
  DUPLICATE_IN_FILE: {
    severity: 'warning',
    zh: '与第 {row} 行是同一编号，内容相同',
    en: 'The same number as in row {row}, saying the same',
  },
  DUPLICATE_DIFFERS: {
    severity: 'conflict',
    zh: '与第 {row} 行是同一编号，{fields}不同',
    en: 'The same number as in row {row} with another {fields}',
  },
  SOURCES_DISAGREE: {
    severity: 'conflict',
    zh: '与登记库中其他来源不一致：{fields}',
    en: 'Other sources on record disagree: {fields}',
  },
  AMENDMENT_SHEET: {
    severity: 'warning',
    zh: '是 {base} 的第 {sheet} 号修改单，单独收录为 {number}',
    en: 'Amendment sheet {sheet} of {base}, entered by itself as {number}',
  },
  STATUS_UNREAD: {
    severity: 'warning',
    zh: '状态“{value}”没有对应的含义，未采用',
    en: 'The status “{value}” is not known and was left out',
  },
  STATUS_UNSURE: {
    severity: 'warning',
    zh: '来源写作“{value}”，不能据此确定状态',
    en: 'The source says “{value}”, which tells no status',
  },
  RELATED_NUMBER_UNREADABLE: {
    severity: 'warning',
    zh: '{field}“{value}”不可识别，未采用',
    en: '{field} “{value}” cannot be read and was left out',
  },
}

/** A reason in words. */
export function wordRowReason(reason: { readonly code: string; readonly data: WordData }, language: Language): string {
  const worded = rowReasons[reason.code]
  return worded ? fill(worded[language], reason.data, language) : reason.code
}
