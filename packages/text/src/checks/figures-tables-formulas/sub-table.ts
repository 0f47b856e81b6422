import type { Check, FoundFault } from '../check.ts'
import { captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const subTable: Check = {
  id: 'G06',
  name: 'sub-table',
  group: 'figures-tables-formulas',
  title: { zh: '不设分表和嵌套表', en: 'no sub-tables or nesting' },
  why: {
    zh: '分表和表中表无法单独提及，也难以转换成数据。',
    en: 'A sub-table or a table within a table cannot be named by itself and is hard to turn into data.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    lettered: {
      zh: '“{found}”是分表，表不应再分，应各自编号',
      en: '“{found}” is a sub-table; tables are not divided, each has a number of its own',
    },
    nested: { zh: '单元格中嵌有另一个表，表中不应再有表', en: 'a cell holds another table; tables are not nested' },
  },
  check: (text) => {
    const tables = text.document.blocks.filter(
      ({ kind, table, element }) =>
        kind === 'table' && !table?.isLayout && element !== 'cover' && element !== 'contents',
    )
    const captions = captionsOf(text).filter(({ of }) => of === 'table')
    if (tables.length === 0 && captions.length === 0) return notApplicable('no-such-element')
    return found([
      ...captions
        .filter(({ number }) => /\d[a-z]$/u.test(number ?? ''))
        .map(({ place, value }) => ({ at: place, message: 'lettered', data: { found: value ?? '' } })),
      ...tables.flatMap(({ index, table }) =>
        (table?.rows ?? []).flatMap(({ cells }, row) =>
          cells.flatMap(({ nestedTables, text: words }, cell): readonly FoundFault[] =>
            nestedTables === 0
              ? []
              : [{ at: { block: index, from: 0, to: words.length, cell: { row, cell } }, message: 'nested' }],
          ),
        ),
      ),
    ])
  },
}
