import { choice, choices, date, file, integer, longText, reference, text, yesNo } from '../../procedures/field.ts'
import { useQuantities, useQuantityNames } from './effective-rate.ts'
import { pointKinds } from './points.ts'
import { statisticsParts } from './statistics-form.ts'

/** What each act of the network asks for, written once for the server, the pages and the command line. */

const optional = { required: false } as const
const number = { pattern: 'standardNumber' } as const
const YEARS = { min: 2000, max: 2200 } as const
const COUNT_MAX = 2_000_000_000
const PLACE_LENGTH = 6
const INTERVAL_MAX = 3_660
const QUANTITIES = useQuantityNames.length

export const pointFields = {
  organizationId: reference('本系统的机构', 'Organization of this system', 'organization', {
    required: false,
    why: { zh: '选定后由该机构在本系统接收任务、报送数据', en: 'It then takes tasks and reports in this system' },
  }),
  name: text('单位名称', 'Name of the body', {
    required: false,
    why: { zh: '不在本系统的单位填写名称', en: 'For a body that does not work in this system' },
  }),
  kinds: choices('类别', 'Kinds', pointKinds),
  field: text('领域', 'Field'),
  ics: text('ICS 分类', 'ICS', { required: false, pattern: 'ics' }),
  ccs: text('CCS 分类', 'CCS', { required: false, pattern: 'ccs' }),
  place: text('行政区划代码', 'Code of the place', {
    lengthMax: PLACE_LENGTH,
    why: { zh: '六位代码，例如北京市 110000', en: 'Six digits, 110000 for Beijing for example' },
  }),
  capability: longText('能力说明', 'Capability'),
  qualification: text('资质名称和编号', 'Qualification and its number', optional),
  qualificationScope: longText('资质范围', 'Scope of the qualification', optional),
  qualifiedFrom: date('资质有效期自', 'Qualification valid from', optional),
  qualifiedTo: date('资质有效期至', 'Qualification valid to', optional),
  fromOn: date('纳入日期', 'In the network from'),
  entryDocument: text('纳入文件', 'Document of entry'),
} as const

/** What may change of a point that is in the network; its days and its body do not. */
export const pointAmendFields = {
  kinds: pointFields.kinds,
  field: pointFields.field,
  ics: pointFields.ics,
  ccs: pointFields.ccs,
  place: pointFields.place,
  capability: pointFields.capability,
  qualification: pointFields.qualification,
  qualificationScope: pointFields.qualificationScope,
  qualifiedFrom: pointFields.qualifiedFrom,
  qualifiedTo: pointFields.qualifiedTo,
} as const

export const pointStateFields = {
  change: choice('变更', 'Change', {
    suspended: { zh: '暂停', en: 'Suspend' },
    resumed: { zh: '恢复', en: 'Resume' },
    left: { zh: '退出', en: 'Leave' },
  }),
  on: date('自哪天起', 'From'),
  reason: longText('理由', 'Reason'),
} as const

export const pointStandardFields = {
  number: text('强制性标准编号', 'Number of the mandatory standard', number),
  fromOn: date('自哪天起负责', 'In its charge from'),
} as const

export const chargeParts = {
  organize: { zh: '组织实施', en: 'Organizes the implementation' },
  enforce: { zh: '监督执法', en: 'Enforces it' },
} as const

export const chargeFields = {
  number: text('强制性标准编号', 'Number of the mandatory standard', number),
  part: choice('职责', 'Part', chargeParts),
  organizationId: reference('本系统的机构', 'Organization of this system', 'organization', optional),
  name: text('部门名称', 'Name of the department', optional),
  legalBasis: text('法律依据', 'Legal basis'),
  fromOn: date('自', 'From'),
} as const

const ofEnforcement = { min: 0, max: COUNT_MAX } as const

/** What who enforces a standard tells who organizes its implementation. */
export const enforcementFields = {
  number: chargeFields.number,
  year: integer('年度', 'Year', YEARS),
  inspections: integer('检查次数', 'Inspections', ofEnforcement),
  nonconforming: integer('其中发现不符合', 'Of these, finding a breach', ofEnforcement),
  penalties: integer('处罚件数', 'Penalties', ofEnforcement),
  summary: longText('情况说明', 'In words'),
} as const

export const assignStatisticsFields = { year: integer('年度', 'Year', YEARS) } as const

export const decideStatisticsFields = {
  decision: choice('处理', 'Decision', {
    accepted: { zh: '接收', en: 'Accept' },
    returned: { zh: '退回补正', en: 'Return' },
  }),
  reason: longText('理由（退回时必填）', 'Reason (needed to return it)', optional),
} as const

export const formFieldKinds = {
  integer: { zh: '整数', en: 'Whole number' },
  longText: { zh: '文字', en: 'Text' },
  yesNo: { zh: '是或否', en: 'Yes or no' },
} as const

export const formFieldFields = {
  part: choice('归入哪一部分', 'Part of the report', statisticsParts),
  labelZh: text('中文名称', 'Name in Chinese'),
  labelEn: text('英文名称', 'Name in English'),
  kind: choice('填写方式', 'Filled in as', formFieldKinds),
  required: yesNo('必填', 'Required'),
  legalBasis: text('依据', 'Basis'),
  fromOn: date('自哪天起', 'From'),
} as const

export const monitoringTaskFields = {
  number: text('标准编号', 'Number of the standard', number),
  what: longText('监测什么', 'What is observed'),
  quantity: text('量', 'Quantity'),
  unit: text('单位', 'Unit', { lengthMax: 20 }),
  fromOn: date('开始日期', 'From'),
  toOn: date('结束日期', 'To'),
  everyDays: integer('上报间隔', 'Reported every', { min: 1, max: INTERVAL_MAX, unit: { zh: '天', en: 'days' } }),
} as const

export const observationFields = {
  on: date('观测日期', 'Observed on'),
  value: text('数值', 'Value', {
    lengthMax: 20,
    why: { zh: '非负的十进制数，至多六位小数', en: 'A decimal number, not negative, six places at most' },
  }),
  sampleSize: integer('样本量', 'Size of the sample', { min: 0, max: COUNT_MAX }, optional),
  note: longText('说明', 'Note', optional),
  evidence: file('证据文件', 'Evidence', optional),
} as const

export const withdrawObservationFields = { reason: longText('撤回理由', 'Reason') } as const

const count = { min: 0, max: COUNT_MAX } as const
const notCounted = {
  required: false,
  why: { zh: '没有统计的留空，不要填 0', en: 'Leave it empty where nothing was counted; that is not 0' },
} as const

export const sixQuantityFields = {
  number: text('标准编号', 'Number of the standard', number),
  year: integer('年度', 'Year', YEARS),
  reads: integer(useQuantities.reads.zh, useQuantities.reads.en, count, notCounted),
  downloads: integer(useQuantities.downloads.zh, useQuantities.downloads.en, count, notCounted),
  sales: integer(useQuantities.sales.zh, useQuantities.sales.en, count, notCounted),
  citations: integer(useQuantities.citations.zh, useQuantities.citations.en, count, notCounted),
  enterprises: integer(useQuantities.enterprises.zh, useQuantities.enterprises.en, count, notCounted),
  tests: integer(useQuantities.tests.zh, useQuantities.tests.en, count, notCounted),
  source: text('数据来源', 'Source of the numbers'),
  correction: longText('更正说明', 'Why it is corrected', optional),
} as const

const bound = (name: (typeof useQuantityNames)[number], grade: { zh: string; en: string }) =>
  integer(
    `${grade.zh}：${useQuantities[name].zh}不少于`,
    `${grade.en}: ${useQuantities[name].en} at least`,
    count,
    optional,
  )

const strong = { zh: '强', en: 'Strong' }
const medium = { zh: '中', en: 'Medium' }

export const gradingFields = {
  fromOn: date('自哪天起', 'From'),
  legalBasis: text('依据', 'Basis'),
  atLeast: integer('至少几项达到', 'Quantities that have to reach it', { min: 1, max: QUANTITIES }),
  strongReads: bound('reads', strong),
  strongDownloads: bound('downloads', strong),
  strongSales: bound('sales', strong),
  strongCitations: bound('citations', strong),
  strongEnterprises: bound('enterprises', strong),
  strongTests: bound('tests', strong),
  mediumReads: bound('reads', medium),
  mediumDownloads: bound('downloads', medium),
  mediumSales: bound('sales', medium),
  mediumCitations: bound('citations', medium),
  mediumEnterprises: bound('enterprises', medium),
  mediumTests: bound('tests', medium),
} as const
