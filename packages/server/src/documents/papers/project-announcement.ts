import { type Block, paragraph, type Row } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe } from './record.ts'
import { nameFile, orBlank, orBlankList, quoteTitle, wordContact } from './words.ts'

export type AnnouncedProject = {
  planNumber?: Maybe
  titleZh: string
  action: 'new' | 'revision'
  replaces?: Maybe
  proposer?: Maybe
  draftingOrganizations?: string[]
  /** Months from approval to submission, as planned. */
  periodMonths?: Maybe<number>
}

export type ProjectAnnouncementRecord = {
  letterhead: Letterhead
  to?: string[]
  projects: AnnouncedProject[]
}

/** 立项公告: tells everybody which projects the organization has approved. */
export const projectAnnouncement = printedPaper<ProjectAnnouncementRecord>({
  name: 'project-announcement',
  title: { zh: '立项公告', en: 'Announcement of approved projects' },
  fileName: (record) => nameFile('docx', '立项公告', subjectOf(record.projects)),
  layOut: (record) => sheetOf('letter', record.letterhead, `立项公告 ${subjectOf(record.projects)}`, blocks(record)),
})

function subjectOf(projects: readonly AnnouncedProject[]): string {
  return projects.length === 1 ? (projects[0]?.titleZh ?? '') : `${projects.length}项团体标准`
}

function blocks(record: ProjectAnnouncementRecord): Block[] {
  const { letterhead, projects } = record
  const only = projects.length === 1 ? projects[0] : undefined
  const named = only ? quoteTitle(only.titleZh) : `${projects.length}项`
  return [
    ...openLetter(
      letterhead,
      `关于${only ? `团体标准${named}` : `${named}团体标准`}立项的公告`,
      record.to ?? ['各有关单位'],
    ),
    paragraph(
      `经立项评审，${letterhead.organizationName}决定批准${only ? `团体标准${named}` : `下列${named}团体标准`}立项，现予公告。对立项有意见的，或愿意参加起草的，请与我会联系。`,
    ),
    {
      kind: 'table',
      columns: [6, 16, 25, 8, 15, 18, 12],
      header: ['序号', '计划编号', '标准名称', '类别', '代替标准', '提出单位', '周期'],
      rows: projects.map(projectRow),
      small: true,
    },
    ...projects.map((project) => paragraph(wordDrafters(project, only !== undefined))),
    ...wordContact(letterhead.contact).map(paragraph),
    closeLetter(letterhead),
  ]
}

/** Outside the table, since a long list would stretch one row over pages. */
export function wordDrafters(project: AnnouncedProject, isOnly: boolean): string {
  const whose = isOnly ? '' : quoteTitle(project.titleZh)
  return `${whose}起草单位：${orBlankList(project.draftingOrganizations, '起草单位')}。`
}

/** What the table says of a project, by the heads of its columns. */
export function projectCells(project: AnnouncedProject, index: number) {
  const isNew = project.action === 'new'
  return {
    序号: String(index + 1),
    计划编号: orBlank(project.planNumber, '计划编号'),
    标准名称: orBlank(project.titleZh, '标准名称'),
    类别: isNew ? '制定' : '修订',
    代替标准: isNew ? '—' : orBlank(project.replaces, '被修订标准'),
    提出单位: orBlank(project.proposer, '提出单位'),
    周期: project.periodMonths ? `${project.periodMonths}个月` : orBlank('', '周期'),
  }
}

const LEFT: readonly string[] = ['标准名称', '提出单位']

function projectRow(project: AnnouncedProject, index: number): Row {
  const cells = Object.entries(projectCells(project, index))
  return { cells: cells.map(([name, text]) => (LEFT.includes(name) ? { text, align: 'left' } : text)) }
}
