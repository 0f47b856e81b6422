import { type Block, note, type Row, subtitle, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orEmpty } from './words.ts'

export type Disposition = 'accepted' | 'partlyAccepted' | 'notAccepted'

export type DisposedComment = {
  receipt?: Maybe
  clause: Maybe
  opinion: string
  proposedText?: Maybe
  reason?: Maybe
  /** The organization, or the person, or 匿名, as the record may show it. */
  from: Maybe
  disposition: Maybe<Disposition>
  /** Compulsory for what was accepted in part or not at all. */
  dispositionReason?: Maybe
  late?: boolean
}

export type CommentDispositionRecord = {
  letterhead: Letterhead
  subject: Subject
  round: number
  comments: DisposedComment[]
}

export const dispositionWords: Record<Disposition, string> = {
  accepted: '采纳',
  partlyAccepted: '部分采纳',
  notAccepted: '不采纳',
}

export const dispositionColumns = ['序号', '章条编号', '意见内容', '提出单位或个人', '处理意见', '理由'] as const

/**
 * 意见汇总处理表: every comment with its answer; made from the record, never typed.
 *
 * @basis NSM 28, 30 (V2), by whose columns group standards go as well
 */
export const commentDisposition = printedPaper<CommentDispositionRecord>({
  name: 'comment-disposition',
  title: { zh: '意见汇总处理表', en: 'Table of comments and their disposition' },
  fileName: (record) => nameFile('docx', '意见汇总处理表', record.subject.titleZh),
  layOut: (record) => sheetOf('wide', record.letterhead, `意见汇总处理表 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: CommentDispositionRecord): Block[] {
  const round = record.round > 1 ? `（第${record.round}轮征求意见）` : ''
  const rows = record.comments.map(commentRow)
  return [
    title(`团体标准征求意见汇总处理表${round}`),
    subtitle(`${record.subject.titleZh}　　${orBlank(record.subject.number, '计划编号')}`),
    note(wordCounts(record.comments)),
    {
      kind: 'table',
      columns: [6, 11, 38, 17, 10, 26],
      header: [...dispositionColumns],
      rows: rows.length > 0 ? rows : [{ cells: [{ text: '征求意见期内未收到意见。', span: 6, align: 'center' }] }],
      small: true,
    },
  ]
}

/** The counts of all comments in a sentence, as the foot and head of the table say them. */
export function wordCounts(comments: readonly DisposedComment[]): string {
  const count = (disposition: Disposition) => comments.filter((comment) => comment.disposition === disposition).length
  const open = comments.filter((comment) => !comment.disposition).length
  const senders = new Set(comments.map((comment) => orEmpty(comment.from)).filter((from) => from !== '')).size
  const parts = [
    `共收到${senders}个单位或个人的意见${comments.length}条`,
    `采纳${count('accepted')}条`,
    `部分采纳${count('partlyAccepted')}条`,
    `不采纳${count('notAccepted')}条`,
  ]
  return `${[...parts, ...(open > 0 ? [`未处理${open}条`] : [])].join('，')}。`
}

/** What the 意见内容 column says: opinion, proposed text and the reason given by the sender. */
export function wordOpinion(comment: DisposedComment): string {
  const proposed = orEmpty(comment.proposedText)
  const reason = orEmpty(comment.reason)
  return [comment.opinion, proposed && `建议修改为：${proposed}`, reason && `理由：${reason}`]
    .filter(Boolean)
    .join('\n')
}

/** The reason, or a blank where one is owed: an answer that accepts needs none. */
export function wordDispositionReason(comment: DisposedComment): string {
  if (!comment.disposition || comment.disposition === 'accepted') return orEmpty(comment.dispositionReason)
  return orBlank(comment.dispositionReason, '理由')
}

export function wordDisposition(comment: DisposedComment): string {
  return comment.disposition ? dispositionWords[comment.disposition] : orBlank('', '处理意见')
}

/** The sender; a late comment is marked, and no name is invented for one without. */
export function wordSender(comment: DisposedComment): string {
  return `${orEmpty(comment.from) || '未署名'}${comment.late ? '（逾期）' : ''}`
}

function commentRow(comment: DisposedComment, index: number): Row {
  return {
    cells: [
      String(index + 1),
      { text: orEmpty(comment.clause) || '全文', align: 'center' },
      { text: wordOpinion(comment), align: 'left' },
      { text: wordSender(comment), align: 'left' },
      wordDisposition(comment),
      { text: wordDispositionReason(comment), align: 'left' },
    ],
  }
}
