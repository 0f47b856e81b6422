import type { Worded } from '@zhunsheng/core'
import type { RowFaultCode } from './source-row.ts'

/** What is told of a row that cannot be taken apart. */
export const rowFaultWords: Readonly<Record<RowFaultCode, Worded>> = {
  ROW_RAGGED: {
    zh: '这一行有 {cells} 格，表头有 {columns} 列',
    en: 'The row has {cells} cells, the header {columns} columns',
  },
  ROW_TOO_LONG: { zh: '这一行过长', en: 'The row is too long' },
  ROW_TOO_MANY_COLUMNS: { zh: '这一行多于 {max} 列', en: 'The row has more than {max} columns' },
  ROW_QUOTE_OPEN: { zh: '引号没有闭合', en: 'A quotation mark is not closed' },
  ROW_HOLDS_NUL: { zh: '含有空字符（NUL）', en: 'The row holds the character NUL' },
  ROW_ENCODING: { zh: '有不属于文件编码的字节', en: 'The row holds bytes that are wrong in the encoding of the file' },
  ROW_NOT_JSON: { zh: '不是一个 JSON 对象', en: 'The row is no JSON object' },
}
