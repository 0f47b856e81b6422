import type { Basis } from '../../law/basis.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import {
  allowed,
  answered,
  done,
  during,
  notInFuture,
  otherHandThan,
  periodAtLeast,
  said,
} from '../cases/guards/index.ts'
import { choice, date, type Fields, file, longText, text, texts, yesNo } from '../field.ts'
import { act, derived, judged, official, on } from './shared.ts'

type Suggested = {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  /** What this level asks beyond the common questions. */
  readonly fields?: Fields
  /** What must hold before a case of this sort is opened at all. */
  readonly guards?: readonly CaseGuard[]
}

/** Opening a case: whoever suggests says why, what, and what exists already. */
export const suggestion = ({ by, basis, fields = {}, guards = [] }: Suggested) => ({
  suggest: act({
    title: { zh: '提出立项建议', en: 'Suggest a project' },
    button: { zh: '提出建议', en: 'Suggest it' },
    from: [null],
    to: 'suggestion',
    by,
    guards,
    fields: {
      titleZh: text('标准名称', 'Title'),
      titleEn: text('英文名称', 'English title', { required: false }),
      kind: choice('制修订', 'New or revision', {
        new: { zh: '制定', en: 'new' },
        revision: { zh: '修订', en: 'revision' },
      }),
      revises: text('被修订标准的编号', 'Number of the standard revised', {
        pattern: 'standardNumber',
        required: false,
      }),
      necessity: longText('必要性', 'Necessity'),
      feasibility: longText('可行性', 'Feasibility'),
      scope: longText('范围和主要技术要求', 'Scope and main technical requirements'),
      existing: longText('国内外标准情况', 'Standards that exist at home and abroad'),
      ics: text('ICS 分类号', 'ICS code', { pattern: 'ics', required: false, lengthMax: 60 }),
      ccs: text('CCS 分类号', 'CCS code', { pattern: 'ccs', required: false, lengthMax: 60 }),
      urgent: yesNo('急需（紧急情况）', 'Urgently needed', { required: false }),
      keyProject: yesNo('列入重要标准跟踪督办', 'To be followed closely', { required: false }),
      ...fields,
    },
    documents: [{ zh: '立项建议', en: 'suggestion' }],
    basis,
  }),
})

/** 立项审评: the three questions argued and judged one by one; a suggestion that fails one is not applied for. */
export const argument = ({ by, basis }: { readonly by: readonly Doer[]; readonly basis: readonly Basis[] }) => ({
  argue: act({
    title: { zh: '论证必要性、可行性、适用性', en: 'Argue necessity, feasibility and applicability' },
    button: { zh: '登记论证结论', en: 'Enter the outcome' },
    from: ['suggestion'],
    to: null,
    by,
    guards: [notInFuture('on', [derived])],
    fields: {
      ...on,
      necessity: choice('必要性', 'Necessity', judged),
      necessityWhy: longText('必要性论证', 'Argument of necessity'),
      feasibility: choice('可行性', 'Feasibility', judged),
      feasibilityWhy: longText('可行性论证', 'Argument of feasibility'),
      applicability: choice('适用性', 'Applicability', judged),
      applicabilityWhy: longText('适用性论证', 'Argument of applicability'),
      report: file('论证材料', 'Report', { required: false }),
    },
    basis,
    main: ['suggestion'],
  }),
})

export const argued = (basis: readonly Basis[]) =>
  (['necessity', 'feasibility', 'applicability'] as const).map((question) =>
    said('argue', question, ['established'], {
      title: {
        necessity: { zh: '必要性论证成立', en: 'Necessity is established' },
        feasibility: { zh: '可行性论证成立', en: 'Feasibility is established' },
        applicability: { zh: '适用性论证成立', en: 'Applicability is established' },
      }[question],
      basis,
    }),
  )

/** Departments concerned are asked in writing, each answers or lets its period run out. */
export const departmentOpinions = ({
  by,
  basis,
  from,
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly from: readonly string[]
}) => ({
  'ask-department': act({
    title: { zh: '书面征求有关部门意见', en: 'Ask a department in writing' },
    button: { zh: '登记发函', en: 'Enter the letter' },
    from,
    to: null,
    by,
    guards: [
      notInFuture('on', [derived]),
      periodAtLeast(
        'on',
        'replyBy',
        { length: 1, unit: 'day' },
        {
          title: { zh: '答复期限晚于发函日', en: 'The period for the reply ends after the letter' },
          basis: [derived],
        },
      ),
    ],
    fields: {
      ...on,
      department: text('部门', 'Department'),
      replyBy: date('请于何日前答复', 'Asked to reply by'),
      letter: file('函件', 'Letter', { required: false }),
    },
    basis,
    adds: 'departmentOpinion',
  }),
  'record-department-reply': act({
    title: { zh: '登记部门答复', en: 'Enter the department’s reply' },
    button: { zh: '登记答复', en: 'Enter the reply' },
    from,
    to: null,
    by,
    guards: [notInFuture('on', [derived])],
    fields: {
      ...on,
      opinion: choice('意见', 'Opinion', {
        agree: { zh: '无意见', en: 'no objection' },
        comments: { zh: '有意见，已处理', en: 'comments, dealt with' },
        disagree: { zh: '不同意', en: 'disagrees' },
      }),
      text: longText('内容和处理', 'What it says, and how it was dealt with', { required: false }),
      reply: file('复函', 'Reply', { required: false }),
    },
    basis,
    on: 'departmentOpinion',
    once: true,
  }),
})

export const departmentsAnswered = (basis: readonly Basis[], none: 'fail' | 'notApplicable') =>
  answered('ask-department', ['record-department-reply'], {
    title: {
      zh: '有关部门均已答复，或答复期限已过',
      en: 'Every department asked has replied, or its period has run out',
    },
    basis,
    orPast: 'replyBy',
    none,
  })

/** Handing the project in. `guards` are those of the level. */
export const application = ({
  by,
  basis,
  guards = [],
  fields = {},
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly guards?: readonly CaseGuard[]
  readonly fields?: Fields
}) => ({
  apply: act({
    title: { zh: '申请立项', en: 'Apply for the project' },
    button: { zh: '提交立项申请', en: 'Hand in the application' },
    from: ['suggestion'],
    to: 'application',
    by,
    guards: [done('argue', { title: { zh: '已论证', en: 'It has been argued' }, basis }), ...argued(basis), ...guards],
    fields: {
      form: file('项目申报书', 'Application form'),
      draft: file('标准草案', 'Draft'),
      duplicates: longText(
        '查重结果和与现有标准的关系',
        'Like standards that were found, and how this one relates to them',
      ),
      schedule: longText('进度安排', 'Schedule', { required: false }),
      ...fields,
    },
    documents: [
      { zh: '项目申报书', en: 'application form' },
      { zh: '标准草案', en: 'draft' },
    ],
    basis,
    main: ['suggestion'],
  }),
})

/** Anybody may object to a plan while it is on notice (重复交叉 above all), and every objection gets an answer. */
export const objections = ({
  settledBy,
  basis,
}: {
  readonly settledBy: readonly Doer[]
  readonly basis: readonly Basis[]
}) => ({
  'raise-objection': act({
    title: { zh: '对立项提出异议', en: 'Object to the plan' },
    button: { zh: '提出异议', en: 'Object' },
    from: ['notice'],
    to: null,
    by: ['public'],
    guards: [
      during('give-notice', 'opensOn', 'closesOn', {
        title: { zh: '在立项公示期内', en: 'Within the notice of the plan' },
        basis,
      }),
    ],
    fields: {
      ground: choice('理由', 'Ground', {
        overlap: { zh: '与现行标准或计划重复交叉', en: 'overlaps with a standard or plan' },
        scope: { zh: '不属于该类标准的范围', en: 'outside what such standards may treat' },
        need: { zh: '必要性不足', en: 'not needed' },
        other: { zh: '其他', en: 'other' },
      }),
      numbers: texts('涉及的标准编号或计划号', 'Standards or plans concerned', { required: false }),
      body: longText('异议内容', 'Objection'),
      organizationName: text('单位', 'Organization', { required: false }),
      personName: text('姓名', 'Name', { personal: true, required: false }),
      email: text('邮箱', 'E-mail', { personal: true, pattern: 'email', required: false }),
    },
    basis,
    adds: 'objection',
  }),
  'settle-objection': act({
    title: { zh: '处理异议', en: 'Settle an objection' },
    button: { zh: '答复异议', en: 'Answer it' },
    from: ['notice'],
    to: null,
    by: settledBy,
    guards: [],
    fields: {
      result: choice('结论', 'Outcome', {
        upheld: { zh: '成立', en: 'upheld' },
        partly: { zh: '部分成立，已调整', en: 'upheld in part, plan adjusted' },
        rejected: { zh: '不成立', en: 'rejected' },
      }),
      reason: longText('理由', 'Reason'),
      coordinated: longText('协调情况', 'How it was coordinated', { required: false }),
    },
    basis,
    on: 'objection',
    once: true,
  }),
})

const otherHandThanRefusal = otherHandThan('refuse', {
  title: { zh: '申诉由原决定人以外的人员决定', en: 'An appeal is decided by others than those who refused' },
  basis: [{ source: 'SGO', article: '一', confidence: 'V' }],
})

/** Refusal in writing, and the appeal against it, decided by others than those who refused. */
export const refusalAndAppeal = ({
  from,
  by,
  appealBy,
  basis,
  backTo,
}: {
  readonly from: readonly string[]
  readonly by: readonly Doer[]
  readonly appealBy: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly backTo: string
}) => ({
  refuse: act({
    title: { zh: '不予立项', en: 'Refuse the project' },
    button: { zh: '不予立项并书面说明', en: 'Refuse it, with reasons in writing' },
    from,
    to: 'refused',
    by,
    guards: [notInFuture('on', [derived])],
    fields: { ...on, reason: longText('理由', 'Reason'), ...official },
    basis,
  }),
  appeal: act({
    title: { zh: '申诉', en: 'Appeal' },
    button: { zh: '提出申诉', en: 'Appeal' },
    from: ['refused'],
    to: 'appealed',
    by: appealBy,
    guards: [],
    fields: { grounds: longText('申诉理由', 'Grounds'), evidence: file('材料', 'Evidence', { required: false }) },
    basis: [{ source: 'SGO', article: '一', confidence: 'V' }],
    main: ['refused'],
  }),
  'decide-appeal': act({
    title: { zh: '作出申诉决定', en: 'Decide the appeal' },
    button: { zh: '作出决定', en: 'Decide it' },
    from: ['appealed'],
    to: { field: 'result', stages: { upheld: backTo, rejected: 'refused' } },
    by,
    guards: [
      otherHandThanRefusal,
      allowed('byOthers', [true], {
        title: { zh: '由未参与原决定的人员决定', en: 'It is decided by persons who took no part in the refusal' },
        basis: [{ source: 'SGO', article: '一', confidence: 'V' }],
      }),
    ],
    fields: {
      result: choice('结论', 'Outcome', {
        upheld: { zh: '申诉成立，恢复立项程序', en: 'upheld: the application goes on' },
        rejected: { zh: '维持不予立项', en: 'rejected' },
      }),
      reason: longText('理由', 'Reason'),
      byOthers: yesNo('决定人员均未参与原决定', 'Nobody who decides took part in the refusal'),
      ...official,
    },
    basis: [{ source: 'SGO', article: '一', confidence: 'V' }],
    main: ['appealed'],
  }),
})
