import { type Block, blankRows, formRow, pairRow, type Row, subtitle, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orEmpty, wordDay } from './words.ts'

export type ProjectAssessmentRecord = {
  letterhead: Letterhead
  subject: Subject
  proposer: Maybe
  place?: Maybe
  /** One line an aspect: 必要性, 可行性, 与现行标准的协调性, 是否在业务范围内 … */
  aspects: { aspect: string; opinion?: Maybe }[]
  conclusion: 'approved' | 'approvedAfterChanges' | 'declined' | null
  reasons?: Maybe
  /** Those who assessed; they sign by hand. */
  experts: { name: string; organization?: Maybe; position?: Maybe }[]
}

const conclusions = [
  ['approved', '同意立项'],
  ['approvedAfterChanges', '修改后同意立项'],
  ['declined', '不同意立项'],
] as const

/** 立项评审意见: what the assessment of a proposal found, with its reasons and the assessors' signatures. */
export const projectAssessment = printedPaper<ProjectAssessmentRecord>({
  name: 'project-assessment',
  title: { zh: '团体标准立项评审意见', en: 'Assessment of a project proposal' },
  fileName: (record) => nameFile('docx', '立项评审意见', record.subject.titleZh),
  layOut: (record) => sheetOf('form', record.letterhead, `立项评审意见 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: ProjectAssessmentRecord): Block[] {
  return [
    title('团体标准立项评审意见'),
    subtitle(record.letterhead.organizationName),
    { kind: 'table', columns: [20, 30, 20, 30], rows: findings(record) },
    {
      kind: 'table',
      columns: [8, 18, 48, 26],
      header: ['序号', '评审人', '单位和职务', '签名'],
      rows: signatures(record),
    },
  ]
}

export const conclusionBoxes = ({ conclusion }: Pick<ProjectAssessmentRecord, 'conclusion'>): string =>
  conclusions.map(([name, words]) => `${conclusion === name ? '☑' : '□'}${words}`).join('　')

function findings(record: ProjectAssessmentRecord): Row[] {
  return [
    formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
    formRow('提出单位', orBlank(record.proposer, '提出单位'), 3),
    pairRow(['评审日期', wordDay(record.letterhead.date)], ['评审地点', orBlank(record.place, '评审地点或函审')]),
    ...record.aspects.map(({ aspect, opinion }) => formRow(aspect, orBlank(opinion, `${aspect}的意见`), 3, 14)),
    formRow('评审结论', conclusionBoxes(record), 3, 12),
    formRow('理由和建议', orBlank(record.reasons, '理由'), 3, 24),
  ]
}

function signatures(record: ProjectAssessmentRecord): Row[] {
  if (record.experts.length === 0) return blankRows(5, 4, 9.5)
  return record.experts.map((expert, index) => ({
    cells: [
      String(index + 1),
      expert.name,
      { text: [orEmpty(expert.organization), orEmpty(expert.position)].join(' ').trim(), align: 'left' },
      '',
    ],
    heightMm: 9.5,
  }))
}
