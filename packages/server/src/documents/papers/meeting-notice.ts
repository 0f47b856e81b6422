import { type Examination, wordExamination, wordPlace, wordStep, wordWhen } from './examination.ts'
import { attachment, attachments, type Block, heading, note, paragraph, title } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Maybe } from './record.ts'
import { nameFile, orBlank, quoteTitle, wordContact, wordDay } from './words.ts'

export type MeetingNoticeRecord = Examination & {
  to?: string[]
  agenda: string[]
  materials: string[]
  invited: { name: string; organization?: Maybe; role?: Maybe }[]
  /** The last day for the reply slip, or in an examination by letter for the opinion. */
  replyBy?: Maybe
  /** Who bears which costs, if anything is to be said of it. */
  costs?: Maybe
}

/** 审查会议通知 (or the notice of an examination by letter), with agenda, those invited and a reply slip. */
export const meetingNotice = printedPaper<MeetingNoticeRecord>({
  name: 'meeting-notice',
  title: { zh: '审查会议通知', en: 'Notice of the examination meeting' },
  fileName: (record) => nameFile('docx', `${wordStep(record)}通知`, record.subject.titleZh),
  layOut: (record) =>
    sheetOf('letter', record.letterhead, `审查会议通知 ${record.subject.titleZh}`, [
      ...notice(record),
      ...(record.form === 'meeting' ? replySlip(record.materials.length) : []),
    ]),
})

function notice(record: MeetingNoticeRecord): Block[] {
  const { letterhead, subject } = record
  const what = wordExamination(record)
  const isMeeting = record.form === 'meeting'
  const verb = isMeeting ? '召开' : '开展'
  return [
    ...openLetter(
      letterhead,
      `关于${verb}团体标准${quoteTitle(subject.titleZh)}${what}的通知`,
      record.to ?? ['各有关单位、各位专家'],
    ),
    paragraph(
      `团体标准${quoteTitle(subject.titleZh)}（计划编号：${orBlank(subject.number, '计划编号')}）已形成送审材料，定于近期${verb}${what}，有关事项通知如下：`,
    ),
    heading('一、时间和地点'),
    paragraph(`时间：${wordWhen(record)}`),
    paragraph(`地点：${wordPlace(record)}`),
    heading(isMeeting ? '二、会议议程' : '二、函审安排'),
    ...numbered(record.agenda, '议程'),
    heading('三、参加人员'),
    invitedTable(record),
    heading('四、其他事项'),
    paragraph(
      isMeeting
        ? `请于${wordDay(record.replyBy)}前将回执（见附件）发至下列联系方式。`
        : `请于${wordDay(record.replyBy)}前将签名的专家意见和表决票寄回或上传。`,
    ),
    paragraph('起草人和起草单位的专家不参加表决；如存在应当回避的情形，请事先告知。'),
    ...(record.costs?.trim() ? [paragraph(record.costs.trim())] : []),
    ...wordContact(letterhead.contact).map(paragraph),
    attachments(...record.materials, ...(isMeeting ? ['参会回执'] : [])),
    closeLetter(letterhead),
  ]
}

function numbered(items: readonly string[], what: string): Block[] {
  if (items.length === 0) return [paragraph(orBlank('', what))]
  return items.map((item, index) => paragraph(`（${index + 1}）${item}`))
}

function invitedTable(record: MeetingNoticeRecord): Block {
  const rows = record.invited.map((person, index) => ({
    cells: [
      String(index + 1),
      person.name,
      { text: orBlank(person.organization, '单位'), align: 'left' as const },
      orBlank(person.role, '身份'),
    ],
  }))
  const empty = [{ cells: [{ text: orBlank('', '参加人员'), span: 4 }] }]
  return {
    kind: 'table',
    columns: [10, 20, 48, 22],
    header: ['序号', '姓名', '单位', '身份'],
    rows: rows.length > 0 ? rows : empty,
  }
}

/** The last attachment; it bears its number unless it is the only one. */
function replySlip(before: number): Block[] {
  return [
    attachment(before === 0 ? '附件' : `附件${before + 1}`),
    title('参会回执'),
    {
      kind: 'table',
      columns: [16, 34, 16, 20, 14],
      header: ['姓名', '单位', '职务或职称', '电话', '是否参会'],
      rows: Array.from({ length: 4 }, () => ({ cells: ['', '', '', '', ''], heightMm: 12 })),
    },
    note('不能参会的，请说明是否改派他人；改派的专家须经确认，且不得来自起草单位。'),
  ]
}
