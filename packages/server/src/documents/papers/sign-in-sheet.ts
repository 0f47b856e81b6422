import { type Examination, wordExamination, wordPlace, wordWhen } from './examination.ts'
import { type Block, blankRows, formRow, pairRow, type Row, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Maybe } from './record.ts'
import { nameFile, orBlank, orEmpty } from './words.ts'

export type SignInSheetRecord = Examination & {
  expected: { name: string; organization?: Maybe; position?: Maybe; role?: Maybe }[]
}

/** Empty rows kept for those who come without having been named. */
const SPARE_ROWS = 4

/** 签到表: signed by hand at the door; the printed names save writing. */
export const signInSheet = printedPaper<SignInSheetRecord>({
  name: 'sign-in-sheet',
  title: { zh: '签到表', en: 'Sign-in sheet' },
  fileName: (record) => nameFile('docx', '签到表', record.subject.titleZh),
  layOut: (record) => sheetOf('wide', record.letterhead, `签到表 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: SignInSheetRecord): Block[] {
  const columns = ['序号', '姓名', '单位', '职务或职称', '身份', '电话', '签名']
  const spare = blankRows(SPARE_ROWS, columns.length, 10, record.expected.length + 1)
  return [
    title(`团体标准${wordExamination(record)}签到表`),
    {
      kind: 'table',
      columns: [12, 38, 12, 38],
      rows: [
        formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
        pairRow(['时间', wordWhen(record)], ['地点', wordPlace(record)]),
      ],
    },
    {
      kind: 'table',
      columns: [6, 12, 30, 14, 11, 14, 13],
      header: columns,
      rows: [...record.expected.map(personRow), ...spare],
    },
  ]
}

function personRow(person: SignInSheetRecord['expected'][number], index: number): Row {
  return {
    cells: [
      String(index + 1),
      person.name,
      { text: orEmpty(person.organization), align: 'left' },
      orEmpty(person.position),
      orEmpty(person.role),
      '',
      '',
    ],
    heightMm: 10,
  }
}
