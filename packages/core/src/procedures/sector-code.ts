import { announced } from './blocks/about-standard.ts'
import { act, basis, derived, on } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { done, notInFuture, numberMatches, otherHandThan, said } from './cases/guards/index.ts'
import { choice, file, longText, text } from './field.ts'

const rule = basis('ISM', '', 'V2')
const clearing = basis('SGO', '二', 'V')

/** 行业标准代号: applied for by a department, approved and announced, and cleared when it is no longer needed. */
export const sectorCode: CaseProcedure = caseProcedure({
  name: 'sector-code',
  title: { zh: '行业标准代号', en: 'Code of sector standards' },
  basis: [rule, clearing],
  inForceFrom: '2024-06-01',
  keeper: 'department',
  parties: {
    department: { kinds: ['department'], required: true },
    authority: { kinds: ['nationalAuthority'], required: true },
  },
  stages: {
    applied: { title: { zh: '已申请', en: 'Applied for' }, code: null, iso: null, wto: null, onLine: true },
    approved: {
      title: { zh: '已批准公布', en: 'Approved and announced' },
      code: null,
      iso: null,
      wto: null,
      onLine: true,
      end: true,
    },
    refused: {
      title: { zh: '不予批准', en: 'Refused' },
      code: null,
      iso: null,
      wto: null,
      onLine: false,
      end: true,
    },
    cleared: {
      title: { zh: '已清理', en: 'Cleared' },
      code: null,
      iso: null,
      wto: null,
      onLine: false,
      end: true,
    },
  },
  acts: {
    'apply-code': act({
      title: { zh: '申请行业标准代号', en: 'Apply for a code' },
      button: { zh: '提交申请', en: 'Hand in the application' },
      from: [null],
      to: 'applied',
      by: ['department'],
      guards: [
        numberMatches('code', /^[A-Z]{2}$/u, {
          title: { zh: '代号为两个大写字母', en: 'A code is two capital letters' },
          basis: [derived],
        }),
      ],
      fields: {
        code: text('申请的代号', 'Code', { lengthMax: 2 }),
        titleZh: text('行业名称', 'Sector'),
        field: longText('行业标准的范围', 'What its standards treat'),
        reason: longText('理由', 'Reason'),
        relation: longText('与已有代号的关系', 'Relation to codes that exist'),
        letter: file('申请公文', 'Letter'),
        evidence: file('职责依据', 'Evidence of the remit', { required: false }),
      },
      documents: [{ zh: '代号申请', en: 'application for a code' }],
      basis: [rule],
    }),
    'review-code': act({
      title: { zh: '审核代号申请', en: 'Check the application' },
      button: { zh: '登记审核意见', en: 'Enter the opinion' },
      from: ['applied'],
      to: null,
      by: ['authority'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        result: choice('意见', 'Opinion', {
          approve: { zh: '建议批准', en: 'to be approved' },
          refuse: { zh: '建议不批准', en: 'to be refused' },
        }),
        opinion: longText('审核意见', 'Opinion'),
      },
      basis: [rule],
      main: ['applied'],
    }),
    'approve-code': act({
      title: { zh: '批准并公布代号', en: 'Approve and announce the code' },
      button: { zh: '批准公布', en: 'Approve and announce it' },
      from: ['applied'],
      to: 'approved',
      by: ['authority:leader'],
      guards: [
        said('review-code', 'result', ['approve'], {
          title: { zh: '审核建议批准', en: 'The check recommends approval' },
          basis: [derived],
        }),
        otherHandThan('apply-code', {
          title: { zh: '申请人不批准自己的申请', en: 'Whoever applies does not approve' },
          basis: [derived],
        }),
        notInFuture('on', [derived]),
      ],
      fields: announced,
      documents: [{ zh: '代号公告', en: 'announcement of the code' }],
      basis: [rule],
      main: ['applied'],
      effect: 'sectorCodeApproved',
    }),
    'refuse-code': act({
      title: { zh: '不予批准代号', en: 'Refuse the code' },
      button: { zh: '不予批准并说明', en: 'Refuse it, with the reason' },
      from: ['applied'],
      to: 'refused',
      by: ['authority:leader'],
      guards: [],
      fields: { reason: longText('理由', 'Reason') },
      basis: [rule],
    }),
    'propose-clearing': act({
      title: { zh: '提出清理代号', en: 'Propose to clear the code' },
      button: { zh: '提出清理', en: 'Propose it' },
      from: ['approved'],
      to: null,
      by: ['department', 'authority'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        ground: choice('原因', 'Ground', {
          unused: { zh: '长期没有现行标准', en: 'no standards in force for long' },
          merged: { zh: '与其他代号合并', en: 'merged with another code' },
          remit: { zh: '部门职责调整', en: 'the remit of the department has changed' },
          other: { zh: '其他', en: 'other' },
        }),
        reason: longText('理由', 'Reason'),
        standards: longText('代号下现行标准的处理', 'What becomes of its standards in force'),
      },
      basis: [clearing],
    }),
    'clear-code': act({
      title: { zh: '清理并公告代号', en: 'Clear the code and announce it' },
      button: { zh: '清理公告', en: 'Clear it' },
      from: ['approved'],
      to: 'cleared',
      by: ['authority:leader'],
      guards: [
        done('propose-clearing', {
          title: { zh: '已写明代号下标准的处理', en: 'What becomes of its standards is on record' },
          basis: [clearing],
        }),
        notInFuture('on', [derived]),
      ],
      fields: announced,
      basis: [clearing],
      effect: 'sectorCodeCleared',
    }),
  },
  deadlines: {},
  prohibitions: [
    {
      says: { zh: '未经批准公布的代号不得使用', en: 'No code is used before it is approved and announced' },
      basis: [rule],
    },
  ],
})
