import { approvalAndPublication, checkedBeforeApproval, checking } from './blocks/approval.ts'
import { examination } from './blocks/examination.ts'
import { termination } from './blocks/plan.ts'
import { plainRefusal, refusedForGood } from './blocks/refusal.ts'
import { act, basis, derived, on, stageCodes } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { allowed, done, inOrder, notInFuture } from './cases/guards/index.ts'
import { date, file, integer, longText, table, text, yesNo } from './field.ts'

const kindOfStandard = basis('SL', '2', 'V')
const needed = basis('NSM', '4', 'V')
const assessed = basis('GSB', '24', 'V')
const numbering = basis('GSB', '', 'R')

const samples = { zh: '份', en: 'units' } as const

/**
 * 国家标准样品（GSB）. The law page knows why one is made and how many of the experts must agree; the other steps are a
 * plain course of ours and rest on no article.
 */
export const referenceMaterial: CaseProcedure = caseProcedure({
  name: 'reference-material',
  title: { zh: '国家标准样品', en: 'National reference material' },
  basis: [kindOfStandard, needed, assessed],
  inForceFrom: '2023-03-01',
  keeper: 'committee',
  parties: {
    authority: { kinds: ['nationalAuthority'], required: true },
    committee: { kinds: ['committee', 'subcommittee', 'department'], required: true },
    drafter: { kinds: ['institution', 'enterprise', 'association'], required: true },
    reviewAgency: { kinds: ['reviewAgency'], required: true },
    proposer: { kinds: ['department', 'association', 'enterprise', 'institution'], required: false },
  },
  stages: {
    suggestion: stageCodes.suggestion,
    drafting: { ...stageCodes.drafting, title: { zh: '研制', en: 'Development' } },
    examination: { ...stageCodes.examination, title: { zh: '技术评审', en: 'Technical assessment' } },
    approval: stageCodes.approval,
    checking: stageCodes.checking,
    implementation: stageCodes.implementation,
    refused: refusedForGood,
    terminated: stageCodes.terminated,
  },
  acts: {
    suggest: act({
      title: { zh: '提出标准样品项目', en: 'Suggest a reference material' },
      button: { zh: '提出建议', en: 'Suggest it' },
      from: [null],
      to: 'suggestion',
      by: ['proposer', 'drafter', 'committee'],
      guards: [
        allowed('needsSample', [true], {
          title: {
            zh: '标准的指标或者方法需要由样品保证',
            en: 'Values or methods of a standard need a sample to be sure of',
          },
          basis: [needed],
        }),
      ],
      fields: {
        titleZh: text('标准样品名称', 'Title'),
        titleEn: text('英文名称', 'English title', { required: false }),
        supports: text('所配套的标准编号', 'Standard that it supports', { pattern: 'standardNumber', lengthMax: 60 }),
        needsSample: yesNo('该标准的指标或方法需要样品保证', 'Values or methods of that standard need a sample'),
        necessity: longText('必要性', 'Necessity'),
        characteristics: longText('拟定值的特性和用途', 'Characteristics to be assigned, and their use'),
      },
      basis: [needed],
    }),
    'issue-plan': act({
      title: { zh: '下达研制计划', en: 'Issue the plan' },
      button: { zh: '下达计划', en: 'Issue it' },
      from: ['suggestion'],
      to: 'drafting',
      by: ['authority:leader'],
      guards: [
        notInFuture('on', [derived]),
        inOrder('on', 'dueOn', {
          title: { zh: '计划下达日在报送期限之前', en: 'The plan is issued before its last day' },
          basis: [derived],
        }),
      ],
      fields: {
        on: date('下达日期', 'Issued on'),
        planNumber: text('计划号', 'Plan number', { lengthMax: 60 }),
        dueOn: date('报送期限', 'To be handed in by'),
      },
      basis: [derived],
      main: ['suggestion'],
      effect: 'planRegistered',
    }),
    ...plainRefusal({ from: ['suggestion'], by: ['authority:leader'], basis: [derived] }),
    'form-working-group': act({
      title: { zh: '登记研制人员', en: 'Enter who develops it' },
      button: { zh: '登记', en: 'Enter them' },
      from: ['drafting'],
      to: null,
      by: ['drafter', 'committee'],
      guards: [],
      fields: {
        drafters: table('研制人员', 'Developers', {
          name: text('姓名', 'Name', { personal: true }),
          employer: text('单位', 'Employer'),
        }),
      },
      basis: [derived],
      main: ['drafting'],
    }),
    'submit-for-examination': act({
      title: { zh: '提交研制报告并送审', en: 'Hand in the report of the development' },
      button: { zh: '送审', en: 'Submit it' },
      from: ['drafting'],
      to: 'examination',
      by: ['drafter', 'committee'],
      guards: [
        done('form-working-group', {
          title: { zh: '研制人员已登记', en: 'The developers are on record' },
          basis: [derived],
        }),
        notInFuture('on', [derived]),
      ],
      fields: {
        ...on,
        batch: text('批次', 'Batch', { required: false, lengthMax: 60 }),
        quantity: integer('研制数量', 'Quantity', { min: 1, max: 10_000_000, unit: samples }),
        homogeneity: longText('均匀性评估', 'Homogeneity'),
        stability: longText('稳定性评估', 'Stability'),
        assignedValues: table('定值结果', 'Assigned values', {
          characteristic: text('特性', 'Characteristic'),
          value: text('量值', 'Value'),
          uncertainty: text('不确定度', 'Uncertainty', { required: false }),
        }),
        report: file('研制报告', 'Report of the development'),
      },
      documents: [{ zh: '研制报告', en: 'report of the development' }],
      basis: [derived],
      main: ['drafting'],
    }),
    ...examination({
      by: ['committee'],
      basis: [derived],
      committee: null,
      panel: 'referenceMaterial',
      passedTo: 'approval',
    }),
    'submit-dossier': act({
      title: { zh: '报批', en: 'Submit for approval' },
      button: { zh: '报送报批材料', en: 'Hand in the dossier' },
      from: ['approval'],
      to: 'checking',
      by: ['committee'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        report: file('研制报告', 'Report of the development'),
        certificate: file('标准样品证书（报批稿）', 'Certificate, as drafted'),
        minutes: file('评审纪要', 'Minutes of the assessment'),
      },
      basis: [derived],
      main: ['approval'],
    }),
    ...checking({ by: ['reviewAgency'], basis: [derived], backTo: 'approval' }),
    ...approvalAndPublication({
      by: ['authority:leader'],
      basis: [numbering, derived],
      from: ['checking'],
      kinds: ['national.referenceMaterial'],
      guards: [checkedBeforeApproval([derived])],
      fields: { validUntil: date('有效期至', 'Valid until', { required: false }) },
      to: 'implementation',
    }),
    ...termination({
      from: ['drafting', 'examination', 'approval'],
      by: ['authority:leader'],
      basis: [derived],
    }),
  },
  deadlines: {}, // no period of reference materials was read; the plan names its own last day
  prohibitions: [
    {
      says: {
        zh: '同意的评审专家不足四分之三的，不得通过',
        en: 'Nothing passes with which fewer than three quarters of the experts agree',
      },
      basis: [assessed],
    },
  ],
})
