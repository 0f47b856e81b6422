import { type Block, formRow, pairRow, type Row, subtitle, title } from './layout/sheet.ts'
import { sheetOf, wordSpan } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orBlankList, orEmpty, wordContact, wordDay } from './words.ts'

export type ProjectProposalRecord = {
  letterhead: Letterhead
  subject: Subject
  /** 提出单位. */
  proposer: Maybe
  /** 制定 or 修订; `replaces` names the edition to be revised. */
  action: 'new' | 'revision'
  replaces?: Maybe
  ics?: Maybe
  ccs?: Maybe
  purpose: Maybe
  scope: Maybe
  mainContent: Maybe
  situation: Maybe
  /** Steps with their days, or the schedule as the proposer wrote it. */
  schedule: string | { stage: string; from?: Maybe; to?: Maybe }[]
  draftingOrganizations?: string[]
  /** The organization's registered business scope, shown beside the proposed scope. */
  businessScope?: Maybe
  /** Like titles found in the registry, kept as evidence of the search (查重). */
  similar?: { number?: Maybe; titleZh: string; relation?: Maybe }[]
  patents?: Maybe
}

/** 项目建议书: the application form of a project, with room for the seals of the proposer and of the organization. */
export const projectProposal = printedPaper<ProjectProposalRecord>({
  name: 'project-proposal',
  title: { zh: '团体标准项目建议书', en: 'Project proposal' },
  fileName: (record) => nameFile('docx', '项目建议书', record.subject.titleZh),
  layOut: (record) => sheetOf('form', record.letterhead, `项目建议书 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: ProjectProposalRecord): Block[] {
  return [
    title('团体标准项目建议书'),
    subtitle(record.letterhead.organizationName),
    { kind: 'table', columns: [20, 30, 20, 30], rows: [...identity(record), ...substance(record), ...seals()] },
  ]
}

export const actionBoxes = ({ action }: Pick<ProjectProposalRecord, 'action'>): string =>
  action === 'new' ? '☑制定　□修订' : '□制定　☑修订'

function identity(record: ProjectProposalRecord): Row[] {
  const { subject, letterhead } = record
  return [
    formRow('中文名称', orBlank(subject.titleZh, '中文名称'), 3),
    formRow('英文名称', orBlank(subject.titleEn, '英文名称'), 3),
    pairRow(
      ['制定或修订', actionBoxes(record)],
      ['被修订标准', record.action === 'new' ? '—' : orBlank(record.replaces, '被修订标准编号')],
    ),
    pairRow(['ICS 分类号', orBlank(record.ics, 'ICS')], ['CCS 分类号', orBlank(record.ccs, 'CCS')]),
    formRow('提出单位', orBlank(record.proposer, '提出单位'), 3),
    formRow('联系方式', wordContact(letterhead.contact).join('　'), 3),
    formRow('申报日期', wordDay(letterhead.date), 3),
  ]
}

function substance(record: ProjectProposalRecord): Row[] {
  return [
    formRow('目的意义', orBlank(record.purpose, '目的意义'), 3, 28),
    formRow('范围', orBlank(record.scope, '范围'), 3, 20),
    formRow('本会登记的业务范围', orBlank(record.businessScope, '登记的业务范围'), 3),
    formRow('主要技术内容', orBlank(record.mainContent, '主要技术内容'), 3, 28),
    formRow('国内外现状', orBlank(record.situation, '国内外现状'), 3, 24),
    formRow('相近标准查重', wordSimilar(record.similar), 3),
    formRow('涉及专利情况', orBlank(record.patents, '是否涉及专利'), 3),
    formRow('进度安排', wordSchedule(record.schedule), 3),
    formRow('拟参加起草单位', orBlankList(record.draftingOrganizations, '参加起草单位'), 3),
  ]
}

/** What the search for like titles found, a line each. */
export function wordSimilar(similar: ProjectProposalRecord['similar']): string {
  if (similar === undefined) return orBlank('', '查重结果')
  if (similar.length === 0) return '已检索，未发现名称相近的标准或在编项目。'
  return similar
    .map((found) => [orEmpty(found.number), `《${found.titleZh}》`, orEmpty(found.relation)].filter(Boolean).join(' '))
    .join('\n')
}

/** The steps with their days, a line each. */
export function wordSchedule(schedule: ProjectProposalRecord['schedule']): string {
  if (typeof schedule === 'string' || schedule.length === 0) return orBlank(String(schedule), '进度安排')
  return schedule.map((step) => `${step.stage}：${wordSpan(step.from, step.to)}`).join('\n')
}

function seals(): Row[] {
  const room = '\n\n（盖章）　　　　　　年　　月　　日'
  return [formRow('提出单位意见', room, 3, 34), formRow('团体意见', room, 3, 34)]
}
