import type { Letterhead, Subject } from '../../papers/record.ts'
import { orBlank, orEmpty, wordContact, wordDay } from '../../papers/words.ts'

/** One line of a list: what its fields say. Every line of one list has the same fields. */
export type FieldRow = Readonly<Record<string, string>>

/**
 * Everything that a template of a paper may name, worded as our own form words it, so that what is not on record shows
 * as the same visible blank. A list is a loop of the template.
 */
export type PaperFields = Readonly<Record<string, string | readonly FieldRow[]>>

/** What every paper says of the organization that makes it. */
export function letterheadFields({
  organizationName,
  heading,
  documentNumber,
  date,
  contact,
}: Letterhead): PaperFields {
  return {
    组织名称: organizationName,
    发文机关标志: orEmpty(heading) || organizationName,
    发文字号: orBlank(documentNumber, '发文字号'),
    文件日期: wordDay(date),
    联系方式: wordContact(contact).join('　'),
  }
}

export function subjectFields({ titleZh, titleEn, number }: Subject, numberIs = '计划编号'): PaperFields {
  return {
    标准名称: orBlank(titleZh, '标准名称'),
    英文名称: orBlank(titleEn, '英文名称'),
    [numberIs]: orBlank(number, numberIs),
  }
}

/** A list with its running numbers. */
export const numbered = <Item>(items: readonly Item[], row: (item: Item) => FieldRow): FieldRow[] =>
  items.map((item, index) => ({ 序号: String(index + 1), ...row(item) }))
