import type { Paper } from '../paper.ts'
import type { Letterhead, Maybe, Subject } from '../record.ts'
import { nameFile, orBlank, orEmpty } from '../words.ts'
import { writeXlsx } from './write-xlsx.ts'

export type WorkingGroupListRecord = {
  letterhead: Letterhead
  subject: Subject
  /** In the order in which they are named in the standard. */
  organizations: {
    name: string
    shortNames?: string[]
    socialCreditCode?: Maybe
    interest?: Maybe
    joinedOn?: Maybe
    joinedBecause?: Maybe
    contribution?: Maybe
  }[]
  persons: { name: string; organization?: Maybe; role?: Maybe; joinedOn?: Maybe; contribution?: Maybe }[]
}

/** The working group: organizations on one tab, persons on the other. */
export const workingGroupList: Paper<WorkingGroupListRecord> = {
  name: 'working-group-list',
  title: { zh: '起草工作组名单', en: 'List of the working group' },
  format: 'xlsx',
  fileName: (record) => nameFile('xlsx', '起草工作组名单', record.subject.titleZh),
  make: (record) =>
    writeXlsx({
      title: `起草工作组名单 ${record.subject.titleZh}`,
      organizationName: record.letterhead.organizationName,
      day: record.letterhead.date,
      sheets: [organizationTab(record), personTab(record)],
    }),
}

function organizationTab(record: WorkingGroupListRecord) {
  return {
    sheet: '起草单位',
    landscape: true,
    above: [`《${record.subject.titleZh}》起草单位`],
    columns: [
      { header: '排序', width: 7 },
      { header: '单位名称', width: 36 },
      { header: '简称和品牌', width: 20 },
      { header: '统一社会信用代码', width: 22 },
      { header: '利益相关方类别', width: 14 },
      { header: '加入日期', width: 13 },
      { header: '加入理由', width: 24 },
      { header: '承担工作', width: 36 },
    ],
    rows: record.organizations.map((organization, index) => [
      index + 1,
      organization.name,
      (organization.shortNames ?? []).join('、'),
      orBlank(organization.socialCreditCode, '信用代码'),
      orEmpty(organization.interest),
      orEmpty(organization.joinedOn),
      orEmpty(organization.joinedBecause),
      orEmpty(organization.contribution),
    ]),
  }
}

function personTab(record: WorkingGroupListRecord) {
  return {
    sheet: '起草人',
    landscape: true,
    above: [`《${record.subject.titleZh}》起草人`],
    columns: [
      { header: '排序', width: 7 },
      { header: '姓名', width: 14 },
      { header: '单位', width: 36 },
      { header: '角色', width: 14 },
      { header: '加入日期', width: 13 },
      { header: '承担工作', width: 50 },
    ],
    rows: record.persons.map((person, index) => [
      index + 1,
      person.name,
      orBlank(person.organization, '单位'),
      orEmpty(person.role),
      orEmpty(person.joinedOn),
      orEmpty(person.contribution),
    ]),
  }
}
