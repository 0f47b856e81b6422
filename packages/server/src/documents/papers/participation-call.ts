import { attachment, attachments, type Block, formRow, heading, pairRow, paragraph, title } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, quoteTitle, wordContact, wordDay } from './words.ts'

export type ParticipationCallRecord = {
  letterhead: Letterhead
  to?: string[]
  subject: Subject
  /** What the standard is about, in a sentence or two. */
  outline?: Maybe
  conditions: string[]
  duties: string[]
  deadline: Maybe
  /** Where the application goes: a page, an address. */
  applyAt?: Maybe
}

/**
 * 参编征集通知与申请表: the open call for drafters, with the form attached.
 *
 * Equal terms and freedom from charges are part of the paper and cannot be left out of a record.
 * @basis SGO 4 (指导意见 四): participation on equal terms, foreign-invested firms included; no charge for taking part
 */
export const participationCall = printedPaper<ParticipationCallRecord>({
  name: 'participation-call',
  title: { zh: '参编征集通知与申请表', en: 'Call for drafting organizations, with application form' },
  fileName: (record) => nameFile('docx', '参编征集通知', record.subject.titleZh),
  layOut: (record) =>
    sheetOf('letter', record.letterhead, `参编征集通知 ${record.subject.titleZh}`, [...call(record), ...form(record)]),
})

function call(record: ParticipationCallRecord): Block[] {
  const { subject, letterhead } = record
  return [
    ...openLetter(
      letterhead,
      `关于征集团体标准${quoteTitle(subject.titleZh)}起草单位的通知`,
      record.to ?? ['各有关单位'],
    ),
    paragraph(
      `${letterhead.organizationName}已批准团体标准${quoteTitle(subject.titleZh)}（计划编号：${orBlank(subject.number, '计划编号')}）立项。为使各相关方都有机会参与，现公开征集起草单位，有关事项通知如下：`,
    ),
    heading('一、标准概况'),
    paragraph(orBlank(record.outline, '标准概况')),
    heading('二、参加条件'),
    ...numbered(record.conditions, '参加条件'),
    heading('三、起草单位的工作'),
    ...numbered(record.duties, '起草单位的工作'),
    heading('四、平等参与和费用'),
    paragraph(
      '各类所有制企业（含外商投资企业）、科研和检测机构、消费者组织等按同等条件参加。立项、参编、署名和排名均不收取费用。',
    ),
    heading('五、报名'),
    paragraph(
      `请于${wordDay(record.deadline)}前填写申请表（见附件），加盖公章后提交至：${orBlank(record.applyAt, '报名网址或邮箱')}。`,
    ),
    ...wordContact(letterhead.contact).map(paragraph),
    attachments('团体标准参编申请表'),
    closeLetter(letterhead),
  ]
}

function numbered(items: readonly string[], what: string): Block[] {
  if (items.length === 0) return [paragraph(orBlank('', what))]
  return items.map((item, index) => paragraph(`（${index + 1}）${item}`))
}

function form(record: ParticipationCallRecord): Block[] {
  const room = (label: string) => formRow(label, '\n\n（盖章）　　　　　　年　　月　　日', 3, 36)
  return [
    attachment('附件'),
    title('团体标准参编申请表'),
    {
      kind: 'table',
      columns: [20, 30, 20, 30],
      rows: [
        formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
        formRow('单位名称', '', 3, 10),
        formRow('统一社会信用代码', '', 3, 10),
        formRow('单位类别', '□生产 □使用 □消费者 □科研 □检测认证 □政府 □其他：', 3, 10),
        { ...pairRow(['通信地址', ''], ['邮政编码', '']), heightMm: 10 },
        { ...pairRow(['联系人', ''], ['职务或职称', '']), heightMm: 10 },
        { ...pairRow(['电话', ''], ['电子邮箱', '']), heightMm: 10 },
        { ...pairRow(['拟派起草人', ''], ['专业', '']), heightMm: 10 },
        formRow('相关工作基础', '', 3, 34),
        formRow('拟承担的工作', '', 3, 26),
        room('申请单位意见'),
      ],
    },
  ]
}
