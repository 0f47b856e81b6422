import { type Block, heading, paragraph } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf, wordSpan } from './letter.ts'
import { type CountedVote, wordVote } from './minutes.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orBlankList, orEmpty, quoteTitle, wordContact, wordDay } from './words.ts'

export type SubmissionLetterRecord = {
  letterhead: Letterhead
  /** Who approves, e.g. the council of the association. */
  to?: Maybe
  subject: Subject
  /** The title under which the project was approved, when it has changed since. */
  formerTitle?: Maybe
  draftingOrganizations: string[]
  approvedOn?: Maybe
  enquiry?: Maybe<{
    from?: Maybe
    until?: Maybe
    comments: number
    accepted: number
    partly: number
    notAccepted: number
  }>
  examination?: Maybe<{ day?: Maybe; conclusion?: Maybe; vote?: Maybe<CountedVote>; demands: number; answered: number }>
  /** 拟发布编号 and days proposed. */
  proposedNumber?: Maybe
  replaces?: Maybe
  proposedImplementation?: Maybe
  /** The pieces of the dossier, with how many copies of each. */
  materials: { name: string; copies?: Maybe<number> }[]
}

/** 报批函: submits a standard for approval, with how it came about and the list of its dossier. */
export const submissionLetter = printedPaper<SubmissionLetterRecord>({
  name: 'submission-letter',
  title: { zh: '报批函', en: 'Letter of submission for approval' },
  fileName: (record) => nameFile('docx', '报批函', record.subject.titleZh),
  layOut: (record) => sheetOf('letter', record.letterhead, `报批函 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: SubmissionLetterRecord): Block[] {
  const { letterhead, subject } = record
  return [
    ...openLetter(
      letterhead,
      `关于报请批准发布团体标准${quoteTitle(subject.titleZh)}的函`,
      record.to ? [record.to] : [],
    ),
    paragraph(
      `团体标准${quoteTitle(subject.titleZh)}（计划编号：${orBlank(subject.number, '计划编号')}）已完成规定程序，形成报批稿，现报请批准发布。${wordFormerTitle(record)}`,
    ),
    heading('一、制定经过'),
    paragraph(`立项：${wordDay(record.approvedOn)}。`),
    paragraph(`起草单位：${orBlankList(record.draftingOrganizations, '起草单位')}。`),
    paragraph(`征求意见：${wordEnquiry(record.enquiry)}`),
    paragraph(`技术审查：${wordExaminationResult(record.examination)}`),
    heading('二、发布建议'),
    paragraph(`建议编号：${orBlank(record.proposedNumber, '标准编号')}。`),
    ...(wordReplaces(record) ? [paragraph(wordReplaces(record))] : []),
    paragraph(`建议实施日期：${wordDay(record.proposedImplementation)}。`),
    heading('三、报批材料'),
    materialsTable(record),
    ...wordContact(letterhead.contact).map(paragraph),
    closeLetter(letterhead),
  ]
}

/** The title under which the project was approved, where it has changed; else nothing. */
export function wordFormerTitle({ formerTitle }: Pick<SubmissionLetterRecord, 'formerTitle'>): string {
  const former = orEmpty(formerTitle)
  return former ? `该标准立项时名称为${quoteTitle(former)}。` : ''
}

/** The edition that is replaced, where there is one; else nothing. */
export function wordReplaces(record: Pick<SubmissionLetterRecord, 'replaces'>): string {
  const replaces = orEmpty(record.replaces)
  return replaces ? `代替标准：${replaces}。` : ''
}

export function wordEnquiry(enquiry: SubmissionLetterRecord['enquiry']): string {
  if (!enquiry) return orBlank('', '征求意见情况')
  const answers = `采纳${enquiry.accepted}条，部分采纳${enquiry.partly}条，不采纳${enquiry.notAccepted}条`
  return `${wordSpan(enquiry.from, enquiry.until)}，收到意见${enquiry.comments}条，${answers}。`
}

export function wordExaminationResult(examination: SubmissionLetterRecord['examination']): string {
  if (!examination) return orBlank('', '技术审查情况')
  const vote = examination.vote ? `${wordVote(examination.vote)}。` : ''
  const demands = `审查要求${examination.demands}条，已答复${examination.answered}条。`
  return `${wordDay(examination.day)}，${orBlank(examination.conclusion, '审查结论')}。${vote}${demands}`
}

function materialsTable(record: SubmissionLetterRecord): Block {
  const rows = record.materials.map((material, index) => ({
    cells: [String(index + 1), { text: material.name, align: 'left' as const }, String(material.copies ?? 1)],
  }))
  return {
    kind: 'table',
    columns: [12, 70, 18],
    header: ['序号', '材料', '份数'],
    rows: rows.length > 0 ? rows : [{ cells: [{ text: orBlank('', '报批材料'), span: 3 }] }],
  }
}
