import { choice, date, file, files, integer, longText, reference, text, texts, yesNo } from '@zhunsheng/core'
import type { Key, Words } from '../../../words/index.ts'

const VOTES_MAX = 1000
const optional = { required: false } as const

/** What is asked of a published standard of the past. Only its number and its title must be known. */
export const historyFields = {
  organization: reference('团体', 'Organization', 'organization'),
  number: text('标准编号', 'Number', { lengthMax: 120 }),
  title: text('标准名称', 'Title'),
  titleEn: text('英文名称', 'Title in English', optional),
  formerTitle: text('原名称', 'Former title', optional),
  formerTitleUntil: date('原名称用至', 'Former title until', optional),
  replacesNumber: text('代替的标准编号', 'Number of the standard it replaces', { ...optional, lengthMax: 120 }),
  jointNumbers: texts('联合发布编号', 'Joint numbers', optional),
  planNumber: text('计划编号', 'Plan number', { ...optional, lengthMax: 64 }),
  projectApprovedOn: date('立项日期', 'Project approved on', optional),
  enquiryNotHeld: yesNo('未征求意见', 'No enquiry was held', optional),
  enquiryFrom: date('征求意见起', 'Enquiry from', optional),
  enquiryTo: date('征求意见止', 'Enquiry to', optional),
  examinedOn: date('终审日期', 'Final examination on', optional),
  approvedOn: date('批准日期', 'Approved on', optional),
  publishedOn: date('发布日期', 'Published on', optional),
  implementsOn: date('实施日期', 'Implemented from', optional),
  announcementNumber: text('公告文号', 'Number of the announcement', { ...optional, lengthMax: 60 }),
  draftingOrganizations: texts('起草单位', 'Drafting organizations', optional),
  panelEmployers: texts('参审专家单位', 'Employers of the experts', optional),
  votesPresent: integer('有表决权到会人数', 'Present with a vote', { min: 0, max: VOTES_MAX }, optional),
  votesAgree: integer('同意人数', 'Agreed', { min: 0, max: VOTES_MAX }, optional),
  conclusion: longText('审查结论', 'Conclusion of the examination', optional),
  lastReviewOn: date('最近复审日期', 'Last review on', optional),
  withdrawnOn: date('废止日期', 'Withdrawn on', optional),
  withdrawnDayUnknown: yesNo('已废止，日期不详', 'Withdrawn on an unknown day', optional),
  openness: choice(
    '公开方式',
    'Openness',
    {
      full: { zh: '全文公开', en: 'full text' },
      part: { zh: '部分公开', en: 'in part' },
      name: { zh: '仅公开名称', en: 'name only' },
    },
    optional,
  ),
  declaredLink: text('平台链接', 'Link on the platform', { ...optional, pattern: 'url', lengthMax: 500 }),
  declaredOn: date('平台声明日期', 'Declared on the platform on', optional),
  assignTasks: yesNo('派发实施任务', 'Give the drafting organizations their tasks', optional),
  text: file('标准文本', 'Text of the standard', optional),
  evidence: files('证据', 'Evidence', optional),
  note: longText('备注', 'Remarks', optional),
} as const

type Name = keyof typeof historyFields

const headings: Partial<Record<Name, Key>> = {
  organization: 'takingOver.part.standard',
  planNumber: 'takingOver.part.process',
  draftingOrganizations: 'takingOver.part.people',
  lastReviewOn: 'takingOver.part.state',
  text: 'takingOver.part.files',
}

const hints: Partial<Record<Name, Key>> = {
  formerTitleUntil: 'takingOver.dayUnknown',
  projectApprovedOn: 'takingOver.dayUnknown',
  enquiryFrom: 'takingOver.dayUnknown',
  enquiryTo: 'takingOver.dayUnknown',
  examinedOn: 'takingOver.dayUnknown',
  approvedOn: 'takingOver.dayUnknown',
  publishedOn: 'takingOver.dayUnknown',
  implementsOn: 'takingOver.dayUnknown',
  draftingOrganizations: 'takingOver.orgs',
  panelEmployers: 'takingOver.employers',
  lastReviewOn: 'takingOver.dayNone',
  withdrawnOn: 'takingOver.dayNone',
  declaredOn: 'takingOver.dayNone',
}

const worded = (keys: Partial<Record<Name, Key>>, { t }: Pick<Words, 't'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, t(key)]))

export const historyHeadings = (words: Pick<Words, 't'>) => worded(headings, words)
export const historyHints = (words: Pick<Words, 't'>) => worded(hints, words)
