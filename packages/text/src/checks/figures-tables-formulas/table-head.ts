import type { Check, FoundFault } from '../check.ts'
import { captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const tableHead: Check = {
  id: 'G07',
  name: 'table-head',
  group: 'figures-tables-formulas',
  title: { zh: '表头', en: 'head of a table' },
  why: {
    zh: '没有表头的表，读者不知道各栏是什么；斜线分开的表头无法读成数据。',
    en: 'Without a head nobody knows what the columns are; a cell split by a diagonal cannot be read as data.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    missing: { zh: '{number}没有表头', en: '{number} has no head' },
    diagonal: {
      zh: '{number}用斜线分开单元格，表头中不应使用斜线',
      en: '{number} splits a cell by a diagonal; heads have none',
    },
  },
  check: (text) => {
    const { blocks } = text.document
    const tables = captionsOf(text).flatMap((caption) => {
      const { of, target } = caption.block.caption ?? { of: 'figure', target: null }
      const table = of === 'table' && target !== null ? (blocks[target]?.table ?? null) : null
      return table && !table.isLayout && table.columnCount > 1 && table.rows.length > 1 ? [{ caption, table }] : []
    })
    if (tables.length === 0) return notApplicable('no-such-element')
    return found(
      tables.flatMap(({ caption: { place, value, isContinued }, table }): readonly FoundFault[] => {
        const data = { number: value ?? '' }
        if (table.diagonal) return [{ at: place, message: 'diagonal', data }]
        return table.headRows === 0 && !isContinued
          ? [{ at: place, message: 'missing', data, certainty: 'guessed' }]
          : []
      }),
    )
  },
}
