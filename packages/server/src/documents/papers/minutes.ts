import { type Examination, wordExamination, wordPlace, wordStep, wordWhen } from './examination.ts'
import { type Block, heading, note, paragraph, type Row, title } from './layout/sheet.ts'
import { closeLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Maybe } from './record.ts'
import { nameFile, orBlank, orBlankList, orEmpty, quoteTitle } from './words.ts'

/** A count of a ballot, decided in core: the paper words it and decides nothing. */
export type CountedVote = {
  entitledPresent: number
  agree: number
  disagree: number
  abstain: number
  threshold: { numerator: number; denominator: number }
  passed: boolean
}

export type Attendee = {
  name: string
  organization?: Maybe
  position?: Maybe
  role?: Maybe
  /** Why somebody present has no vote, e.g. 起草单位. */
  noVoteBecause?: Maybe
}

export type MinutesRecord = Examination & {
  chair?: Maybe
  recorder?: Maybe
  attendees: Attendee[]
  agenda: string[]
  /** What was said of the draft as a whole. */
  assessment?: Maybe
  demands: { clause?: Maybe; demand: string; by?: Maybe }[]
  objections: { by: string; objection: string; answer?: Maybe; sustained: boolean }[]
  decidedBy: 'consensus' | 'ballot'
  vote?: Maybe<CountedVote>
  conclusion: 'passed' | 'passedInPrinciple' | 'notPassed' | null
}

export const BALLOT_NOTE = '注：起草人及起草单位的专家不计入表决的分子和分母（待核）。'

const conclusions = {
  passed: '通过审查。',
  passedInPrinciple: '原则通过审查。请起草组按审查要求逐条修改，逐条答复后报批。',
  notPassed: '未通过审查。请起草组修改后重新送审。',
}

/**
 * 会议纪要: who was there, what was demanded and objected, and how the conclusion came about, counted in words.
 *
 * @basis GSP 14 (V2): consensus as a rule; three quarters of the delegates present where there is a ballot
 */
export const minutes = printedPaper<MinutesRecord>({
  name: 'minutes',
  title: { zh: '会议纪要', en: 'Minutes of the examination' },
  fileName: (record) => nameFile('docx', `${wordStep(record)}会议纪要`, record.subject.titleZh),
  layOut: (record) => sheetOf('letter', record.letterhead, `会议纪要 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: MinutesRecord): Block[] {
  return [
    title(`团体标准${quoteTitle(record.subject.titleZh)}${wordExamination(record)}纪要`),
    heading('一、会议概况'),
    paragraph(`时间：${wordWhen(record)}`),
    paragraph(`地点：${wordPlace(record)}`),
    paragraph(`主持人：${orBlank(record.chair, '主持人')}　　记录人：${orBlank(record.recorder, '记录人')}`),
    paragraph(`议程：${orBlankList(record.agenda, '议程')}`),
    heading('二、出席情况'),
    ...attendance(record),
    heading('三、总体评价'),
    paragraph(orBlank(record.assessment, '总体评价')),
    heading('四、审查要求'),
    ...demands(record),
    heading('五、不同意见'),
    ...objections(record),
    heading('六、审查结论'),
    ...conclusion(record),
    closeLetter(record.letterhead),
  ]
}

function attendance(record: MinutesRecord): Block[] {
  const rows = record.attendees.map(attendeeRow)
  return [
    paragraph(wordAttendance(record)),
    {
      kind: 'table',
      columns: [8, 14, 34, 16, 28],
      header: ['序号', '姓名', '单位', '职务或职称', '身份和表决权'],
      rows: rows.length > 0 ? rows : [{ cells: [{ text: orBlank('', '出席人员'), span: 5 }] }],
      small: true,
    },
  ]
}

export function wordAttendance({ form, attendees }: MinutesRecord): string {
  const without = attendees.filter((attendee) => orEmpty(attendee.noVoteBecause) !== '').length
  return `${form === 'letter' ? '参加函审' : '到会'}${attendees.length}人，其中不参加表决${without}人。`
}

/** The role of somebody present, and whether they have a vote. */
export function wordStanding(attendee: Attendee): string {
  const reason = orEmpty(attendee.noVoteBecause)
  const right = reason === '' ? '有表决权' : `不参加表决（${reason}）`
  return [orEmpty(attendee.role), right].filter(Boolean).join('，')
}

function attendeeRow(attendee: Attendee, index: number): Row {
  return {
    cells: [
      String(index + 1),
      attendee.name,
      { text: orBlank(attendee.organization, '单位'), align: 'left' },
      orEmpty(attendee.position),
      { text: wordStanding(attendee), align: 'left' },
    ],
  }
}

export const wordDemands = ({ demands }: MinutesRecord): string =>
  demands.length === 0
    ? '审查未提出修改要求。'
    : `审查提出要求${demands.length}条，报批前须逐条答复，并指明答复所在的稿次：`

function demands(record: MinutesRecord): Block[] {
  if (record.demands.length === 0) return [paragraph(wordDemands(record))]
  return [
    paragraph(wordDemands(record)),
    {
      kind: 'table',
      columns: [8, 16, 56, 20],
      header: ['序号', '章条编号', '要求', '提出人'],
      rows: record.demands.map((demand, index) => ({
        cells: [
          String(index + 1),
          { text: orEmpty(demand.clause) || '全文', align: 'center' as const },
          { text: demand.demand, align: 'left' as const },
          orEmpty(demand.by),
        ],
      })),
      small: true,
    },
  ]
}

function objections(record: MinutesRecord): Block[] {
  if (record.objections.length === 0) return [paragraph('没有提出反对意见。')]
  return record.objections.map((objection, index) => paragraph(`（${index + 1}）${wordObjection(objection)}`))
}

export function wordObjection({ by, objection, answer, sustained }: MinutesRecord['objections'][number]): string {
  const state = sustained ? '提出人坚持该意见' : '提出人不再坚持'
  return `${by}：${objection}答复：${orBlank(answer, '答复')}（${state}）`
}

function conclusion(record: MinutesRecord): Block[] {
  return [
    paragraph(wordDecision(record)),
    ...(record.decidedBy === 'ballot' ? [note(BALLOT_NOTE)] : []),
    paragraph(`结论：${wordConclusion(record)}`),
  ]
}

export const wordConclusion = ({ conclusion }: MinutesRecord): string =>
  conclusion ? conclusions[conclusion] : orBlank('', '审查结论')

/** How the conclusion came about: by consensus, or by a ballot with its count. */
export function wordDecision(record: MinutesRecord): string {
  const sustained = record.objections.some((objection) => objection.sustained)
  return record.decidedBy === 'consensus'
    ? `经协商一致，${sustained ? '仍有坚持的反对意见，见前述' : '没有坚持的反对意见'}。`
    : `以投票方式表决：${record.vote ? `${wordVote(record.vote)}。` : orBlank('', '表决结果')}`
}

/** 有表决权到会 7 人，同意 6 人，不同意 1 人，弃权 0 人，6/7 ≥ 3/4，通过. */
export function wordVote(vote: CountedVote): string {
  const { numerator, denominator } = vote.threshold
  const sign = vote.passed ? '≥' : '<'
  return [
    `有表决权到会 ${vote.entitledPresent} 人`,
    `同意 ${vote.agree} 人`,
    `不同意 ${vote.disagree} 人`,
    `弃权 ${vote.abstain} 人`,
    `${vote.agree}/${vote.entitledPresent} ${sign} ${numerator}/${denominator}`,
    vote.passed ? '通过' : '未通过',
  ].join('，')
}
