import { announced } from './blocks/about-standard.ts'
import { checkedBeforeApproval, checking, dossier } from './blocks/approval.ts'
import { enquiry } from './blocks/enquiry.ts'
import { examination } from './blocks/examination.ts'
import { termination } from './blocks/plan.ts'
import { act, basis, derived, stageCodes } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { done, inOrder, knownOutside, linesAtMost, notInFuture, numberOfKind } from './cases/guards/index.ts'
import { date, file, longText, table, text } from './field.ts'

const rule = basis('AMD', '', 'V2')
const effectAt = basis('NSM', '44', 'R')

const ITEMS_MAX = 2
const ENQUIRY_MONTHS = 1

/** 修改单: few words of a national standard changed, examined and approved as the standard itself was. */
export const amendment: CaseProcedure = caseProcedure({
  name: 'amendment',
  title: { zh: '国家标准修改单', en: 'Amendment of a national standard' },
  basis: [rule, effectAt],
  inForceFrom: '2023-03-01',
  keeper: 'committee',
  parties: {
    committee: { kinds: ['committee', 'subcommittee', 'department', 'association'], required: true },
    authority: { kinds: ['nationalAuthority'], required: true },
    department: { kinds: ['department', 'association'], required: false },
    reviewAgency: { kinds: ['reviewAgency'], required: true },
  },
  stages: {
    drafting: stageCodes.drafting,
    enquiry: stageCodes.enquiry,
    examination: stageCodes.examination,
    approval: stageCodes.approval,
    checking: stageCodes.checking,
    amended: {
      title: { zh: '修改单已公告', en: 'Amendment announced' },
      code: '60',
      iso: '60.60',
      wto: null,
      onLine: true,
      end: true,
    },
    terminated: stageCodes.terminated,
  },
  acts: {
    'propose-amendment': act({
      title: { zh: '提出修改单', en: 'Propose an amendment' },
      button: { zh: '提出修改单', en: 'Propose it' },
      from: [null],
      to: 'drafting',
      by: ['committee', 'department'],
      guards: [
        numberOfKind('revises', ['national.recommended', 'national.mandatory'], {
          title: { zh: '被修改的是国家标准', en: 'What is amended is a national standard' },
          basis: [rule],
        }),
      ],
      fields: {
        revises: text('被修改标准的编号', 'Number of the standard amended', { pattern: 'standardNumber' }),
        reason: longText('修改理由', 'Reason'),
      },
      basis: [rule],
    }),
    'draft-sheet': act({
      title: { zh: '起草修改单', en: 'Draft the sheet' },
      button: { zh: '上传修改单', en: 'Upload the sheet' },
      from: ['drafting'],
      to: null,
      by: ['committee'],
      guards: [
        linesAtMost('items', ITEMS_MAX, {
          title: { zh: `每次修改不超过 ${ITEMS_MAX} 项`, en: `No more than ${ITEMS_MAX} items at a time` },
          basis: [rule],
        }),
        knownOutside('amendedLessThanTwice', {
          title: { zh: '该标准已有修改单少于 2 次', en: 'The standard has been amended less than twice' },
          basis: [rule],
        }),
      ],
      fields: {
        items: table('修改条目', 'Items', {
          clause: text('章条编号', 'Clause', { lengthMax: 60 }),
          was: longText('原文', 'Was'),
          becomes: longText('改为', 'Becomes'),
        }),
        sheet: file('修改单', 'Sheet'),
        statement: file('说明', 'Statement', { required: false }),
      },
      documents: [{ zh: '修改单', en: 'amendment sheet' }],
      basis: [rule],
      open: { fields: ['sheet', 'statement'], once: 'open-enquiry' },
      main: ['drafting'],
    }),
    ...enquiry({
      by: ['committee', 'department'],
      basis: [rule],
      length: { length: ENQUIRY_MONTHS, unit: 'month' },
      guards: [done('draft-sheet', { title: { zh: '修改单已上传', en: 'The sheet is on file' }, basis: [rule] })],
    }),
    ...withoutDrafters(),
    ...dossier({ by: ['committee', 'department'], basis: [rule] }),
    ...checking({ by: ['reviewAgency'], basis: [basis('NSM', '31', 'R')], backTo: 'approval' }),
    'announce-amendment': act({
      title: { zh: '批准并公告修改单', en: 'Approve and announce the amendment' },
      button: { zh: '批准公告', en: 'Approve and announce it' },
      from: ['checking'],
      to: 'amended',
      by: ['authority:leader'],
      guards: [
        checkedBeforeApproval([basis('NSM', '31', 'R')]),
        notInFuture('publishedOn', [derived]),
        inOrder('publishedOn', 'implementsOn', {
          title: { zh: '公告不晚于实施', en: 'It is announced before it comes into force' },
          basis: [derived],
        }),
        numberOfKind('number', ['amendment'], {
          title: { zh: '是修改单的编号', en: 'The number is that of an amendment' },
          basis: [rule],
        }),
        numberOfKind('amends', ['national.recommended', 'national.mandatory'], {
          title: { zh: '被修改的是国家标准', en: 'What is amended is a national standard' },
          basis: [rule],
        }),
      ],
      fields: {
        number: text('修改单编号', 'Number of the amendment', { lengthMax: 80 }),
        amends: text('被修改标准的编号', 'Number of the standard amended', { pattern: 'standardNumber' }),
        publishedOn: date('公告日期', 'Announced on'),
        implementsOn: date('实施日期', 'In force from'),
        announcement: announced.announcement,
        text: file('修改单文本', 'Text', { required: false }),
      },
      documents: [{ zh: '修改单公告', en: 'announcement of the amendment' }],
      basis: [effectAt, rule],
      main: ['checking'],
      effect: 'standardAmended',
    }),
    ...termination({
      from: ['drafting', 'enquiry', 'examination', 'approval', 'checking'],
      by: ['committee', 'authority:leader'],
      basis: [derived],
    }),
  },
  deadlines: {
    enquiry: {
      title: { zh: '修改单征求意见', en: 'Enquiry on the amendment' },
      kind: 'min',
      from: { act: 'open-enquiry', field: 'opensOn' },
      length: ENQUIRY_MONTHS,
      unit: 'month',
      until: ['submit-for-examination'],
      basis: [rule],
    },
  },
  prohibitions: [
    {
      says: {
        zh: '一项标准的修改单超过 2 次或一次超过 2 项的，应当修订标准',
        en: 'A standard that needs more than two amendments, or more than two items at once, is revised',
      },
      basis: [rule],
    },
  ],
})

/** An amendment has no working group, so nobody can stand in its list as well. */
function withoutDrafters() {
  const acts = examination({
    by: ['committee'],
    basis: [basis('NSM', '29', 'V2')],
    committee: 'committee',
    panel: 'panel',
    passedTo: 'approval',
  })
  const guards = acts.convene.guards.filter(({ name }) => !name.startsWith('noNameInBoth'))
  return { ...acts, convene: { ...acts.convene, guards } }
}
