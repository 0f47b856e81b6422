import { type Block, heading, paragraph, type Row } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe } from './record.ts'
import { nameFile, orBlank, orEmpty, quoteTitle, wordContact, wordDay } from './words.ts'

export type ReviewOutcome = 'remainsValid' | 'revision' | 'withdrawal'

export type ReviewedStandard = {
  number: Maybe
  titleZh: string
  publishedOn?: Maybe
  outcome: Maybe<ReviewOutcome>
  reasons?: Maybe
  /** For a withdrawal: from which day, and what takes its place. */
  withdrawnFrom?: Maybe
  successor?: Maybe
}

export type ReviewConclusionRecord = {
  letterhead: Letterhead
  to?: string[]
  reviewedOn: Maybe
  /** Meeting, letter or working group, and who took part. */
  manner?: Maybe
  /** Feedback and evaluation that the review went by. */
  evidence?: Maybe
  standards: ReviewedStandard[]
}

const outcomes: Record<ReviewOutcome, string> = { remainsValid: '继续有效', revision: '修订', withdrawal: '废止' }

/** 复审结论: continues, revises or withdraws; a withdrawal is announced by the same paper. */
export const reviewConclusion = printedPaper<ReviewConclusionRecord>({
  name: 'review-conclusion',
  title: { zh: '复审结论', en: 'Conclusion of the review' },
  fileName: (record) => nameFile('docx', '复审结论', subjectOf(record)),
  layOut: (record) => sheetOf('letter', record.letterhead, `复审结论 ${subjectOf(record)}`, blocks(record)),
})

function subjectOf({ standards }: ReviewConclusionRecord): string {
  return standards.length === 1 ? (standards[0]?.titleZh ?? '') : `${standards.length}项团体标准`
}

function blocks(record: ReviewConclusionRecord): Block[] {
  const { letterhead, standards } = record
  const withdrawn = standards.filter((standard) => standard.outcome === 'withdrawal')
  const subject =
    standards.length === 1 ? `团体标准${quoteTitle(standards[0]?.titleZh)}` : `${standards.length}项团体标准`
  return [
    ...openLetter(letterhead, `关于${subject}复审结论的公告`, record.to ?? ['各有关单位']),
    paragraph(
      `${letterhead.organizationName}于${wordDay(record.reviewedOn)}完成对${subject}的复审，现将结论公告如下。`,
    ),
    heading('一、复审方式和依据'),
    paragraph(`方式：${orBlank(record.manner, '复审方式和参加人员')}`),
    paragraph(`依据：${orBlank(record.evidence, '实施信息反馈和评估')}`),
    heading('二、结论'),
    {
      kind: 'table',
      columns: [8, 22, 27, 14, 29],
      header: ['序号', '标准编号', '标准名称', '结论', '理由'],
      rows: standards.map(standardRow),
      small: true,
    },
    ...(withdrawn.length > 0
      ? [heading('三、废止'), ...withdrawn.map((standard) => paragraph(wordWithdrawal(standard)))]
      : []),
    ...wordContact(letterhead.contact).map(paragraph),
    closeLetter(letterhead),
  ]
}

export function wordWithdrawal(standard: ReviewedStandard): string {
  const successor = orEmpty(standard.successor)
  return `${orBlank(standard.number, '标准编号')}${quoteTitle(standard.titleZh)}自${wordDay(standard.withdrawnFrom)}起废止${successor ? `，由${successor}代替` : '，没有代替标准'}。`
}

/** What the table says of a standard, by the heads of its columns. */
export const reviewedCells = (standard: ReviewedStandard, index: number) => ({
  序号: String(index + 1),
  标准编号: orBlank(standard.number, '标准编号'),
  标准名称: standard.titleZh,
  结论: standard.outcome ? outcomes[standard.outcome] : orBlank('', '结论'),
  理由: orBlank(standard.reasons, '理由'),
})

const LEFT: readonly string[] = ['标准名称', '理由']

function standardRow(standard: ReviewedStandard, index: number): Row {
  const cells = Object.entries(reviewedCells(standard, index))
  return { cells: cells.map(([name, text]) => ({ text, align: LEFT.includes(name) ? 'left' : 'center' })) }
}
