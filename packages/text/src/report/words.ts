import type { Worded } from '@zhunsheng/core'
import type { Check, DraftStage, Edition, FunctionalType, Profile, Severity, StandardLevel } from '../checks/check.ts'
import type { CheckVerdict } from '../checks/check-report.ts'
import type { SignKind } from '../checks/profile/decision.ts'

export const severityWords: Readonly<Record<Severity, Worded>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  advice: { zh: '提示', en: 'advice' },
}

export const verdictWords: Readonly<Record<CheckVerdict['verdict'], Worded>> = {
  pass: { zh: '通过', en: 'pass' },
  fail: { zh: '有问题', en: 'fail' },
  unknown: { zh: '不能判断', en: 'cannot tell' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
}

export const stateWords: Readonly<Record<Check['state'], Worded>> = {
  on: { zh: '启用', en: 'on' },
  trial: { zh: '试用', en: 'on trial' },
  off: { zh: '停用', en: 'off' },
}

const editionWords: Readonly<Record<Edition, Worded>> = {
  '2009': { zh: 'GB/T 1.1—2009', en: 'GB/T 1.1—2009' },
  '2020': { zh: 'GB/T 1.1—2020', en: 'GB/T 1.1—2020' },
}

const levelWords: Readonly<Record<StandardLevel, Worded>> = {
  national: { zh: '国家标准', en: 'national standard' },
  sector: { zh: '行业标准', en: 'sector standard' },
  local: { zh: '地方标准', en: 'local standard' },
  group: { zh: '团体标准', en: 'social organization standard' },
  enterprise: { zh: '企业标准', en: 'enterprise standard' },
  guidance: { zh: '国家标准化指导性技术文件', en: 'national guidance technical document' },
}

const stageWords: Readonly<Record<DraftStage, Worded>> = {
  enquiry: { zh: '征求意见稿', en: 'draft for enquiry' },
  examination: { zh: '送审稿', en: 'draft for examination' },
  approval: { zh: '报批稿', en: 'draft for approval' },
  published: { zh: '已发布', en: 'published' },
}

const typeWords: Readonly<Record<FunctionalType, Worded>> = {
  terminology: { zh: '术语标准', en: 'terminology' },
  symbols: { zh: '符号标准', en: 'symbols' },
  classification: { zh: '分类标准', en: 'classification' },
  'test-method': { zh: '试验标准', en: 'test method' },
  specification: { zh: '规范标准', en: 'specification' },
  'code-of-practice': { zh: '规程标准', en: 'code of practice' },
  guidance: { zh: '指南标准', en: 'guidance' },
  evaluation: { zh: '评价标准', en: 'evaluation' },
  product: { zh: '产品标准', en: 'product' },
  other: { zh: '其他', en: 'other' },
}

const specialWords: Readonly<Record<NonNullable<Profile['special']>, Worded>> = {
  construction: { zh: '工程建设', en: 'construction' },
  'food-safety': { zh: '食品安全', en: 'food safety' },
  metrology: { zh: '计量', en: 'metrology' },
  amendment: { zh: '修改单', en: 'amendment' },
}

const paperWords: Readonly<Record<Profile['paper'], Worded>> = {
  standard: { zh: '标准文本', en: 'text of a standard' },
  'explanatory-statement': { zh: '编制说明', en: 'explanatory statement' },
}

const unknownWords: Worded = { zh: '未知', en: 'unknown' }

export const signWords: Readonly<Record<SignKind, Worded>> = {
  'drafting-basis': { zh: '前言的起草依据', en: 'drafting basis in the foreword' },
  'lead-in': { zh: '引导语', en: 'lead-in' },
  'annex-nature': { zh: '附录性质的写法', en: 'how the nature of annexes is written' },
  'self-name': { zh: '自称', en: 'self-name' },
  number: { zh: '编号', en: 'number' },
  'cover-wording': { zh: '封面字样', en: 'wording of the cover' },
  issuer: { zh: '发布机构', en: 'issuer' },
  'stage-wording': { zh: '封面的阶段字样', en: 'stage on the cover' },
  'file-name': { zh: '文件名', en: 'name of the file' },
  dates: { zh: '发布日期', en: 'date of issue' },
  title: { zh: '名称', en: 'title' },
  headings: { zh: '章标题', en: 'titles of chapters' },
  given: { zh: '由使用者指定', en: 'given by the user' },
}

/** What is known of the text, one line for each part of the profile: a name and a value. */
export function profileWords(profile: Profile): readonly (readonly [keyof Profile, Worded, Worded])[] {
  const { paper, edition, level, stage, type, special } = profile
  return [
    ['paper', { zh: '文件', en: 'paper' }, paperWords[paper]],
    ['edition', { zh: '起草依据', en: 'edition' }, edition === null ? unknownWords : editionWords[edition]],
    ['level', { zh: '级别', en: 'level' }, level === null ? unknownWords : levelWords[level]],
    ['stage', { zh: '阶段', en: 'stage' }, stage === null ? unknownWords : stageWords[stage]],
    ['type', { zh: '功能类型', en: 'type' }, type === null ? unknownWords : typeWords[type]],
    ...(special === null ? [] : ([['special', { zh: '特殊类别', en: 'special' }, specialWords[special]]] as const)),
  ]
}
