import type { ParticipationCallRecord } from '../../papers/participation-call.ts'
import type { ProjectAnnouncementRecord } from '../../papers/project-announcement.ts'
import { projectCells, wordDrafters } from '../../papers/project-announcement.ts'
import { conclusionBoxes, type ProjectAssessmentRecord } from '../../papers/project-assessment.ts'
import { actionBoxes, type ProjectProposalRecord, wordSchedule, wordSimilar } from '../../papers/project-proposal.ts'
import { orBlank, orBlankList, orEmpty, wordDay } from '../../papers/words.ts'
import { letterheadFields, numbered, type PaperFields, subjectFields } from './paper-fields.ts'

export const projectProposalFields = (record: ProjectProposalRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  制定或修订: actionBoxes(record),
  被修订标准: record.action === 'new' ? '—' : orBlank(record.replaces, '被修订标准编号'),
  ICS分类号: orBlank(record.ics, 'ICS'),
  CCS分类号: orBlank(record.ccs, 'CCS'),
  提出单位: orBlank(record.proposer, '提出单位'),
  目的意义: orBlank(record.purpose, '目的意义'),
  范围: orBlank(record.scope, '范围'),
  业务范围: orBlank(record.businessScope, '登记的业务范围'),
  主要技术内容: orBlank(record.mainContent, '主要技术内容'),
  国内外现状: orBlank(record.situation, '国内外现状'),
  查重结果: wordSimilar(record.similar),
  涉及专利情况: orBlank(record.patents, '是否涉及专利'),
  进度安排: wordSchedule(record.schedule),
  起草单位: orBlankList(record.draftingOrganizations, '参加起草单位'),
})

export const projectAssessmentFields = (record: ProjectAssessmentRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  提出单位: orBlank(record.proposer, '提出单位'),
  评审地点: orBlank(record.place, '评审地点或函审'),
  评审结论: conclusionBoxes(record),
  理由和建议: orBlank(record.reasons, '理由'),
  分项意见: record.aspects.map(({ aspect, opinion }) => ({ 事项: aspect, 意见: orBlank(opinion, `${aspect}的意见`) })),
  评审人: numbered(record.experts, (expert) => ({
    姓名: expert.name,
    单位和职务: [orEmpty(expert.organization), orEmpty(expert.position)].join(' ').trim(),
  })),
})

export const projectAnnouncementFields = (record: ProjectAnnouncementRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  标准名称: orBlank(record.projects[0]?.titleZh, '标准名称'),
  主送单位: orBlankList(record.to ?? ['各有关单位'], '主送单位'),
  项目: record.projects.map((project, index) => projectCells(project, index)),
  起草单位说明: record.projects.map((project) => ({ 说明: wordDrafters(project, record.projects.length === 1) })),
})

export const participationCallFields = (record: ParticipationCallRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  主送单位: orBlankList(record.to ?? ['各有关单位'], '主送单位'),
  标准概况: orBlank(record.outline, '标准概况'),
  参加条件: numbered(record.conditions, (condition) => ({ 内容: condition })),
  起草单位的工作: numbered(record.duties, (duty) => ({ 内容: duty })),
  报名截止日期: wordDay(record.deadline),
  报名网址: orBlank(record.applyAt, '报名网址或邮箱'),
})
