import { type BallotPaperRecord, wordThreshold } from '../../papers/ballot-paper.ts'
import { type Examination, wordExamination, wordPlace, wordStep, wordWhen } from '../../papers/examination.ts'
import type { ExpertOpinionFormRecord } from '../../papers/expert-opinion-form.ts'
import type { MeetingNoticeRecord } from '../../papers/meeting-notice.ts'
import {
  BALLOT_NOTE,
  type MinutesRecord,
  wordAttendance,
  wordConclusion,
  wordDecision,
  wordDemands,
  wordObjection,
  wordStanding,
} from '../../papers/minutes.ts'
import type { SignInSheetRecord } from '../../papers/sign-in-sheet.ts'
import { orBlank, orBlankList, orEmpty, wordDay } from '../../papers/words.ts'
import { letterheadFields, numbered, type PaperFields, subjectFields } from './paper-fields.ts'

const examinationFields = (record: Examination): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  审查阶段: wordStep(record),
  审查名称: wordExamination(record),
  时间: wordWhen(record),
  地点: wordPlace(record),
})

export const meetingNoticeFields = (record: MeetingNoticeRecord): PaperFields => ({
  ...examinationFields(record),
  主送单位: orBlankList(record.to ?? ['各有关单位、各位专家'], '主送单位'),
  议程: numbered(record.agenda, (item) => ({ 内容: item })),
  参加人员: numbered(record.invited, (person) => ({
    姓名: person.name,
    单位: orBlank(person.organization, '单位'),
    身份: orBlank(person.role, '身份'),
  })),
  回复期限: wordDay(record.replyBy),
  费用说明: orEmpty(record.costs),
  附件: numbered([...record.materials, ...(record.form === 'meeting' ? ['参会回执'] : [])], (name) => ({ 名称: name })),
})

export const signInSheetFields = (record: SignInSheetRecord): PaperFields => ({
  ...examinationFields(record),
  人员: numbered(record.expected, (person) => ({
    姓名: person.name,
    单位: orEmpty(person.organization),
    职务或职称: orEmpty(person.position),
    身份: orEmpty(person.role),
  })),
})

export const expertOpinionFormFields = (record: ExpertOpinionFormRecord): PaperFields => ({
  ...examinationFields(record),
  专家姓名: orEmpty(record.expert?.name),
  专家单位: orEmpty(record.expert?.organization),
  职务或职称: orEmpty(record.expert?.position),
  专业领域: orEmpty(record.expert?.field),
})

export const ballotPaperFields = (record: BallotPaperRecord): PaperFields => ({
  ...examinationFields(record),
  表决人: orEmpty(record.voter?.name),
  表决人单位: orEmpty(record.voter?.organization),
  通过条件: wordThreshold(record),
})

export const minutesFields = (record: MinutesRecord): PaperFields => ({
  ...examinationFields(record),
  主持人: orBlank(record.chair, '主持人'),
  记录人: orBlank(record.recorder, '记录人'),
  议程: orBlankList(record.agenda, '议程'),
  出席说明: wordAttendance(record),
  出席人员: numbered(record.attendees, (attendee) => ({
    姓名: attendee.name,
    单位: orBlank(attendee.organization, '单位'),
    职务或职称: orEmpty(attendee.position),
    身份和表决权: wordStanding(attendee),
  })),
  总体评价: orBlank(record.assessment, '总体评价'),
  审查要求说明: wordDemands(record),
  审查要求: numbered(record.demands, (demand) => ({
    章条编号: orEmpty(demand.clause) || '全文',
    要求: demand.demand,
    提出人: orEmpty(demand.by),
  })),
  不同意见: numbered(record.objections, (objection) => ({ 内容: wordObjection(objection) })),
  表决结果: wordDecision(record),
  表决注: record.decidedBy === 'ballot' ? BALLOT_NOTE : '',
  审查结论: wordConclusion(record),
})
