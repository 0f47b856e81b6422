import { choice, choices, date, longText, reference, table, text } from '../../procedures/field.ts'
import { acceptanceDocuments, pilotCheckKinds, pilotCheckResults } from './pilot-words.ts'

const PLACE_LENGTH = 6

export const applyPilotFields = {
  organizationId: reference('承担机构', 'Body that carries it out', 'organization'),
  name: text('项目名称', 'Name of the pilot'),
  number: text('标准编号', 'Number of the standard', { pattern: 'standardNumber' }),
  place: text('行政区划代码', 'Code of the place', {
    lengthMax: PLACE_LENGTH,
    why: { zh: '六位代码，例如北京市 110000', en: 'Six digits, 110000 for Beijing for example' },
  }),
  plan: longText('实施方案', 'Plan'),
  tasks: longText('任务', 'Tasks'),
  indicators: longText('考核指标', 'Indicators'),
  fromOn: date('建设期自', 'From'),
  toOn: date('建设期至', 'To'),
} as const

export const decidePilotFields = {
  decision: choice('决定', 'Decision', {
    approved: { zh: '批准', en: 'Approve' },
    declined: { zh: '不予批准', en: 'Decline' },
  }),
  reason: longText('理由', 'Reason'),
} as const

export const checkPilotFields = {
  kind: choice('检查', 'Check', pilotCheckKinds),
  on: date('日期', 'On'),
  result: choice('结果', 'Result', pilotCheckResults),
  findings: longText('发现的情况', 'Findings'),
} as const

export const acceptPilotFields = {
  on: date('验收日期', 'On'),
  result: choice('结论', 'Result', {
    passed: { zh: '通过', en: 'Passed' },
    failed: { zh: '不通过', en: 'Failed' },
  }),
  experts: table(
    '验收专家',
    'Experts',
    { field: text('专业领域', 'Field'), employer: text('单位', 'Employer'), title: text('职称', 'Title') },
    {
      countMax: 30,
      why: { zh: '只登记专业、单位和职称，不登记姓名', en: 'Field, employer and title; names are not kept here' },
    },
  ),
  documents: choices('已提交的材料', 'Papers handed in', acceptanceDocuments),
  opinion: longText('验收意见', 'Opinion'),
} as const

export const withdrawPilotFields = { reason: longText('理由', 'Reason') } as const
