import { attachments, type Block, paragraph } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orBlankList, quoteTitle, wordContact, wordDay } from './words.ts'

export type DepartmentLetterRecord = {
  letterhead: Letterhead
  /** The department that is heard. */
  department: Maybe
  subject: Subject
  /** Which of 国家安全, 环境保护, 公共利益, 安全生产, 应急管理 the project touches. */
  concerns: string[]
  /** What the standard lays down that touches them. */
  explanation?: Maybe
  replyBy: Maybe
  pageUrl?: Maybe
  materials: string[]
}

/**
 * 致主管部门征求意见函: asks a department for its opinion. The period is the organization's own and says so, and
 * silence is never taken for consent.
 *
 * @basis SGO 4 (指导意见 四): departments are heard on five subjects
 */
export const departmentLetter = printedPaper<DepartmentLetterRecord>({
  name: 'department-letter',
  title: { zh: '致主管部门征求意见函', en: 'Letter asking a department for its opinion' },
  fileName: (record) => nameFile('docx', '征求意见函', record.department, record.subject.titleZh),
  layOut: (record) => sheetOf('letter', record.letterhead, `征求意见函 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: DepartmentLetterRecord): Block[] {
  const { letterhead, subject } = record
  return [
    ...openLetter(
      letterhead,
      `关于征求对团体标准${quoteTitle(subject.titleZh)}意见的函`,
      record.department ? [record.department] : [],
    ),
    paragraph(
      `我会正在制定团体标准${quoteTitle(subject.titleZh)}（计划编号：${orBlank(subject.number, '计划编号')}）。该标准涉及${orBlankList(record.concerns, '涉及事项')}，现就征求意见稿征求贵单位意见。`,
    ),
    paragraph(`有关情况：${orBlank(record.explanation, '标准中涉及上述事项的内容')}`),
    paragraph(
      `请于${wordDay(record.replyBy)}前函复（该期限由我会自行设定）。逾期未复的，我会不视为同意，将如实记录并继续沟通。`,
    ),
    paragraph(`征求意见稿和编制说明也可在此查阅：${orBlank(record.pageUrl, '征求意见页面网址')}`),
    paragraph('专此致函，请予支持。'),
    ...wordContact(letterhead.contact).map(paragraph),
    attachments(...record.materials, '意见反馈表'),
    closeLetter(letterhead),
  ]
}
