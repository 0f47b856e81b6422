import { aboutStandard, announced, deciders, keepers, levels } from './blocks/about-standard.ts'
import { enquiry } from './blocks/enquiry.ts'
import { withdrawnStage } from './blocks/refusal.ts'
import { act, basis, derived } from './blocks/shared.ts'
import { departmentOpinions, departmentsAnswered } from './blocks/suggestion.ts'
import { type CaseDeadline, type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { answered, inOrder, notInFuture, periodAtLeast, periodOver, where } from './cases/guards/index.ts'
import { choice, date, file, longText, text } from './field.ts'

const national = basis('NSM', '43', 'R')
const mandatory = basis('MSM', '46', 'R')
const duty = basis('SL', '29.2', 'V')

const NATIONAL_DAYS = 60
const MANDATORY_DAYS = 30

const { 'submit-comment': comment, 'dispose-comment': disposition } = enquiry({
  by: ['committee', 'authority'],
  basis: [national, mandatory],
  length: { length: NATIONAL_DAYS, unit: 'day' },
  guards: [],
})

const lasting = (level: keyof typeof levels, days: number, at: ReturnType<typeof basis>) =>
  where(
    'propose-withdrawal',
    'level',
    [level],
    periodAtLeast(
      'opensOn',
      'closesOn',
      { length: days, unit: 'day' },
      {
        title: {
          zh: `${levels[level].zh}废止征求意见不少于 ${days} 日`,
          en: `The enquiry on withdrawing a ${levels[level].en} lasts at least ${days} days`,
        },
        basis: [at],
      },
    ),
  )

const enquiryLasts = (level: keyof typeof levels, days: number, at: ReturnType<typeof basis>): CaseDeadline => ({
  title: { zh: `${levels[level].zh}废止征求意见`, en: `Enquiry on withdrawing a ${levels[level].en}` },
  kind: 'min',
  from: { act: 'open-enquiry', field: 'opensOn' },
  where: { act: 'propose-withdrawal', field: 'level', is: [level] },
  length: days,
  unit: 'day',
  until: ['withdraw', 'keep'],
  basis: [at],
})

/** 废止: asked publicly, in writing where somebody enforces the standard, then announced. */
export const withdrawal: CaseProcedure = caseProcedure({
  name: 'withdrawal',
  title: { zh: '标准废止', en: 'Withdrawal of a standard' },
  basis: [duty, national, mandatory],
  inForceFrom: '2018-01-01',
  keeper: 'committee',
  parties: {
    committee: keepers,
    authority: deciders,
    enforcer: { kinds: ['department', 'localDepartment'], required: false },
  },
  stages: {
    proposed: {
      title: { zh: '提出废止', en: 'Proposed' },
      code: '90',
      iso: '90.99',
      wto: null,
      onLine: true,
    },
    enquiry: {
      title: { zh: '废止征求意见', en: 'Enquiry on the withdrawal' },
      code: '95',
      iso: '95.20',
      wto: null,
      onLine: true,
    },
    withdrawn: { ...withdrawnStage, onLine: true },
    kept: {
      title: { zh: '不予废止', en: 'Kept in force' },
      code: '95',
      iso: '95.92',
      wto: null,
      onLine: false,
      end: true,
    },
  },
  acts: {
    'propose-withdrawal': act({
      title: { zh: '提出废止标准', en: 'Propose the withdrawal' },
      button: { zh: '提出废止', en: 'Propose it' },
      from: [null],
      to: 'proposed',
      by: ['committee', 'authority'],
      guards: [],
      fields: {
        ...aboutStandard,
        level: choice('标准类别', 'Level', levels),
        ground: choice('废止原因', 'Ground', {
          review: { zh: '复审结论为废止', en: 'the review concluded so' },
          takenOver: { zh: '内容已由其他标准覆盖', en: 'another standard covers it' },
          belowMandatory: { zh: '与法律法规或强制性标准抵触', en: 'it is against law or mandatory standards' },
          unused: { zh: '技术或产品已淘汰', en: 'technology or product is no longer used' },
          other: { zh: '其他', en: 'other' },
        }),
        reason: longText('理由', 'Reason'),
        instead: text('废止后执行的标准', 'Standard to be used instead', {
          pattern: 'standardNumber',
          required: false,
        }),
      },
      basis: [duty],
    }),
    ...departmentOpinions({ by: ['committee', 'authority'], basis: [mandatory], from: ['proposed', 'enquiry'] }),
    'open-enquiry': act({
      title: { zh: '就废止公开征求意见', en: 'Ask publicly about the withdrawal' },
      button: { zh: '公开征求意见', en: 'Open the enquiry' },
      from: ['proposed'],
      to: 'enquiry',
      by: ['authority', 'committee'],
      guards: [
        lasting('national', NATIONAL_DAYS, national),
        lasting('mandatory', MANDATORY_DAYS, mandatory),
        inOrder('opensOn', 'closesOn', {
          title: { zh: '开始不晚于截止', en: 'It opens before it closes' },
          basis: [derived],
        }),
      ],
      fields: {
        opensOn: date('开始', 'Opens on'),
        closesOn: date('截止', 'Closes on'),
        link: text('公开网址', 'Address', { pattern: 'url', required: false, lengthMax: 500 }),
      },
      basis: [national, mandatory],
      main: ['proposed'],
    }),
    'submit-comment': comment,
    'dispose-comment': disposition,
    withdraw: act({
      title: { zh: '公告废止', en: 'Announce the withdrawal' },
      button: { zh: '公告废止', en: 'Withdraw the standard' },
      from: ['enquiry'],
      to: 'withdrawn',
      by: ['authority:leader'],
      guards: [
        periodOver('open-enquiry', 'closesOn', {
          title: { zh: '废止征求意见期已满', en: 'The enquiry has run out' },
          basis: [national, mandatory],
        }),
        answered('submit-comment', ['dispose-comment'], {
          title: { zh: '全部意见已处理', en: 'Every comment is disposed of' },
          basis: [national, mandatory],
        }),
        where('propose-withdrawal', 'level', ['mandatory'], departmentsAnswered([mandatory], 'fail')),
        notInFuture('on', [derived]),
        inOrder('on', 'withdrawnOn', {
          title: { zh: '公告不晚于废止日', en: 'It is announced before it takes effect' },
          basis: [derived],
        }),
      ],
      fields: { ...announced, withdrawnOn: date('废止日期', 'Withdrawn from') },
      documents: [{ zh: '废止公告', en: 'announcement' }],
      basis: [duty, national],
      main: ['enquiry'],
      effect: 'standardWithdrawn',
    }),
    keep: act({
      title: { zh: '决定不予废止', en: 'Decide to keep it' },
      button: { zh: '不予废止并说明', en: 'Keep it, with the reason' },
      from: ['proposed', 'enquiry'],
      to: 'kept',
      by: ['authority:leader'],
      guards: [notInFuture('on', [derived])],
      fields: {
        on: date('日期', 'Date'),
        reason: longText('理由', 'Reason'),
        document: file('文件', 'Document', { required: false }),
      },
      basis: [duty],
    }),
  },
  deadlines: {
    'enquiry-national': enquiryLasts('national', NATIONAL_DAYS, national),
    'enquiry-mandatory': enquiryLasts('mandatory', MANDATORY_DAYS, mandatory),
  }, // how long sector and local enquiries last is not known
  prohibitions: [],
})
