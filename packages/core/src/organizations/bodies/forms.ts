import { choice, date, file, integer, longText, text } from '../../procedures/field.ts'
import { memberCategories, seats } from './composition.ts'
import { yearlyDuties } from './yearly-duties.ts'

/** What the pages, the server and the command line ask for about bodies, written once. */

const optional = { required: false } as const
const PLACE_LENGTH = 6
const CODE_LENGTH_MAX = 4
const YEARS = { min: 2000, max: 2200 } as const

export const seatFields = {
  name: text('姓名', 'Name', { personal: true }),
  login: text('本系统的账号', 'Account in this system', {
    required: false,
    why: { zh: '填写后，本人可以在本系统表决', en: 'With it the member votes in this system' },
  }),
  category: choice('代表', 'Stands for', memberCategories),
  employer: text('工作单位', 'Employer'),
  seat: choice('席位', 'Seat', seats),
  fromOn: date('自', 'From'),
} as const

export const unseatFields = {
  toOn: date('至（含当日）', 'Until (that day included)'),
} as const

export const sectorCodeStates = {
  approved: { zh: '批准公布', en: 'approved' },
  cleared: { zh: '清理停用', en: 'cleared' },
} as const

export const sectorCodeFields = {
  code: text('行业标准代号', 'Code of the sector', { lengthMax: CODE_LENGTH_MAX }),
  state: choice('状态', 'State', sectorCodeStates),
  fromOn: date('自哪天起', 'From'),
  document: text('文件', 'Document'),
  legalBasis: text('依据', 'Basis'),
} as const

export const authorizationFields = {
  place: text('设区的市行政区划代码', 'Code of the city', {
    lengthMax: PLACE_LENGTH,
    why: { zh: '六位代码，例如济南市 370100', en: 'Six digits, 370100 for Jinan for example' },
  }),
  document: text('批准文件', 'Document'),
  fromOn: date('自', 'From'),
  toOn: date('至（不填为长期）', 'Until (empty: without end)', optional),
  areaOfWork: longText('范围', 'Scope'),
} as const

export const endAuthorizationFields = {
  toOn: date('至（含当日）', 'Until (that day included)'),
  reason: longText('原因', 'Reason'),
} as const

export const yearlyReportFields = {
  duty: choice('任务', 'Duty', yearlyDuties),
  year: integer('年度', 'Year', YEARS),
  sentOn: date('报送日期', 'Sent on'),
  report: file('报告', 'Report'),
  correction: longText('更正原因', 'Reason of the correction', optional),
} as const
