import type { Check } from '../check.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { judgeSilence, levelExplained, type Topic } from './statement.ts'

const TOPICS: readonly Topic[] = [
  ['source', /任务来源|项目来源|计划来源|立项|下达|[制修]订任务|项目计划|标准计划|委托(?:起草|编制|制定)|编制项目/u],
  [
    'plan-number',
    /(?:计划|立项|任务|项目|课题)(?:项目)?(?:编|代|文)?号|\d{8}-[A-Z]{1,2}-\d{3}|[〔［[（(]20\d{2}[〕］\]）)]\s?第?\d{1,4}号/u,
  ],
  ['proposer', /提出|归口|提案|下达|委托|主管部门|申请立项/u],
  [
    'drafters',
    /(?:起草|编制|承担|参编|参加|参与|协作|主编|主持|负责)单位|牵头|起草(?:工作)?组|编制(?:工作)?组|课题组/u,
  ],
]

/** An enterprise sets its own tasks, and needs neither a number nor a proposer for them. */
const isOfEnterprise = ([message]: Topic): boolean => message === 'source' || message === 'drafters'

export const task: Check = {
  id: 'W01',
  name: 'task',
  group: 'explanatory-statement',
  title: { zh: '任务来源', en: 'task' },
  why: {
    zh: '读者先要知道任务由谁下达、编号是什么、由谁提出、由谁起草。',
    en: 'A reader first needs to know who set the task, under which number, who proposed it and who drafts.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    source: { zh: '编制说明没有写明任务来源', en: 'the statement does not say where the task comes from' },
    'plan-number': { zh: '编制说明没有写明计划编号', en: 'the statement does not give the number of the plan' },
    proposer: {
      zh: '编制说明没有写明提出单位或归口单位',
      en: 'the statement does not name the body that proposed the standard',
    },
    drafters: { zh: '编制说明没有写明起草单位', en: 'the statement does not name the organizations that draft' },
  },
  check: (text) => judgeSilence(text, levelExplained(text) === 'enterprise' ? TOPICS.filter(isOfEnterprise) : TOPICS),
}
