import { fixture, p, type ReadingFixture, run } from './fixture.ts'

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
const row = (cells: string, properties = ''): string => `<w:tr>${properties}${cells}</w:tr>`

/** Merged cells. */
export const TABLES: readonly ReadingFixture[] = [
  fixture(
    'cells that span columns and rows',
    'ECMA-376-1 17.4 gridSpan and vMerge',
    {
      body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${row(
        cell('编号', '<w:vMerge w:val="restart"/>') + cell('风速', '<w:gridSpan w:val="2"/>'),
        '<w:trPr><w:tblHeader/></w:trPr>',
      )}${row(cell('', '<w:vMerge/>') + cell('第1次') + cell('第2次'))}${row(cell('1') + cell('—') + cell('—'))}</w:tbl>`,
    },
    [],
    [
      ['编号', '风速'],
      ['第1次', '第2次'],
      ['1', '—', '—'],
    ],
  ),
]
