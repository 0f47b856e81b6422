import type { Basis } from '../../law/basis.ts'
import type { StandardNumberKind } from '../../values/standard-number/standard-number.ts'
import type { CaseDeadline, CaseGuard, Doer } from '../cases/case-procedure.ts'
import {
  answered,
  atMostAfter,
  atMostAfterField,
  daysAhead,
  filledIn,
  inOrder,
  notInFuture,
  numberMatches,
  numberOfKind,
  onlyOnceEver,
  periodAtLeast,
  periodOver,
  whereFilled,
} from '../cases/guards/index.ts'
import { choice, date, type Fields, file, integer, longText, table, text, yesNo } from '../field.ts'
import { act, derived, judged, official, on } from './shared.ts'

type Length = { readonly length: number; readonly unit: 'day' | 'month' | 'year' }

/** An agency (or experts) assesses the application; its own work is measured by days and by how often it is overturned. */
export const assessment = ({ by, basis }: { readonly by: readonly Doer[]; readonly basis: readonly Basis[] }) => ({
  assess: act({
    title: { zh: '立项评估', en: 'Assess the application' },
    button: { zh: '提交评估意见', en: 'Hand in the assessment' },
    from: ['application'],
    to: null,
    by,
    guards: [
      inOrder('startedOn', 'on', {
        title: { zh: '评估开始不晚于完成', en: 'The assessment starts before it ends' },
        basis: [derived],
      }),
      notInFuture('on', [derived]),
    ],
    fields: {
      startedOn: date('开始评估', 'Started on'),
      on: date('完成评估', 'Finished on'),
      workload: integer(
        '工作量',
        'Workload',
        { min: 0, max: 1000, unit: { zh: '人日', en: 'person-days' } },
        { required: false },
      ),
      necessity: choice('必要性', 'Necessity', judged),
      feasibility: choice('可行性', 'Feasibility', judged),
      applicability: choice('适用性', 'Applicability', judged),
      experts: table(
        '参加评估的专家',
        'Experts',
        {
          name: text('姓名', 'Name', { personal: true }),
          employer: text('单位', 'Employer', { required: false }),
        },
        { required: false },
      ),
      recommendation: choice('建议', 'Recommendation', {
        recommend: { zh: '建议立项', en: 'to be planned' },
        adjust: { zh: '调整后再议', en: 'to be adjusted first' },
        reject: { zh: '建议不立项', en: 'not to be planned' },
      }),
      opinion: longText('评估意见', 'Opinion'),
    },
    basis,
    main: ['application'],
  }),
})

/** 立项公示: on public notice for at least so long. */
export const planNotice = ({
  by,
  basis,
  length,
  urgent,
  guards = [],
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly length: Length
  readonly urgent?: Length
  readonly guards?: readonly CaseGuard[]
}) => ({
  'give-notice': act({
    title: { zh: '公示拟立项项目', en: 'Put the plan on public notice' },
    button: { zh: '公示并征求意见', en: 'Put it on notice' },
    from: ['application'],
    to: 'notice',
    by,
    guards: [
      periodAtLeast('opensOn', 'closesOn', length, {
        title: { zh: `立项公示不少于 ${length.length} 日`, en: `The notice lasts at least ${length.length} days` },
        basis,
        ...(urgent && { unless: { ...urgent, act: 'suggest', field: 'urgent', is: true } }),
      }),
      ...guards,
    ],
    fields: {
      opensOn: date('公示开始', 'Opens on'),
      closesOn: date('公示截止', 'Closes on'),
      link: text('公示网址', 'Address', { pattern: 'url', required: false, lengthMax: 500 }),
    },
    basis,
    main: ['application'],
  }),
})

export const noticeOver = (basis: readonly Basis[]) =>
  periodOver('give-notice', 'closesOn', { title: { zh: '公示期已满', en: 'The notice has run out' }, basis })

export const objectionsSettled = (basis: readonly Basis[]) =>
  answered('raise-objection', ['settle-objection'], {
    title: { zh: '异议均已答复', en: 'Every objection has its answer' },
    basis,
  })

/** 下达计划: number, last day and who drafts. */
export const planIssued = ({
  by,
  basis,
  from,
  limit,
  unless,
  numberKinds,
  numberPattern,
  guards = [],
  fields = {},
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly from: readonly string[]
  readonly limit: Length | null
  readonly unless?: Length & { readonly act: string | null; readonly field: string; readonly is: string | boolean }
  readonly numberKinds: readonly StandardNumberKind[] | null
  readonly numberPattern?: { readonly pattern: RegExp; readonly title: { readonly zh: string; readonly en: string } }
  readonly guards?: readonly CaseGuard[]
  readonly fields?: Fields
}) => ({
  'issue-plan': act({
    title: { zh: '下达计划', en: 'Issue the plan' },
    button: { zh: '下达计划并编计划号', en: 'Issue it with its number' },
    from,
    to: 'drafting',
    by,
    guards: [
      notInFuture('on', [derived]),
      inOrder('on', 'dueOn', {
        title: { zh: '计划下达日在报送期限之前', en: 'The plan is issued before its last day' },
        basis: [derived],
      }),
      ...(numberKinds
        ? [
            numberOfKind('planNumber', numberKinds, {
              title: { zh: '计划号种类相符', en: 'The plan number is of the right kind' },
              basis,
            }),
          ]
        : []),
      ...(numberPattern
        ? [numberMatches('planNumber', numberPattern.pattern, { title: numberPattern.title, basis })]
        : []),
      ...(limit
        ? [
            atMostAfterField('dueOn', 'on', limit, {
              title: {
                zh: `报送期限自下达起不超过 ${limit.length} 个月`,
                en: `The last day lies within ${limit.length} months of the plan`,
              },
              basis,
              ...(unless && { unless }),
            }),
          ]
        : []),
      ...guards,
    ],
    fields: {
      on: date('下达日期', 'Issued on'),
      planNumber: text('计划号', 'Plan number', { lengthMax: 60 }),
      dueOn: date('报送期限', 'To be handed in by'),
      responsible: text('责任人', 'Person responsible', { personal: true, required: false }),
      followed: yesNo('跟踪督办', 'Followed closely', { required: false }),
      ...official,
      ...fields,
    },
    basis,
    main: from,
    effect: 'planRegistered',
  }),
})

const DAYS_BEFORE_DUE = 30

const onlyOnce = (basis: readonly Basis[]) =>
  onlyOnceEver('request-extension', { title: { zh: '每个项目申请一次', en: 'It is asked for once a project' }, basis })
const filledUntil = (basis: readonly Basis[]) =>
  filledIn('until', { title: { zh: '同意延期的写明延至何日', en: 'What is granted names its last day' }, basis })

/** An extension is asked for once, 30 days ahead, and granted for no longer than the limit. */
export const extension = ({
  from,
  askedBy,
  decidedBy,
  basis,
  limit,
  unless,
}: {
  readonly from: readonly string[]
  readonly askedBy: readonly Doer[]
  readonly decidedBy: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly limit: Length
  readonly unless?: Length & { readonly act: string | null; readonly field: string; readonly is: string | boolean }
}) => ({
  'request-extension': act({
    title: { zh: '申请延期', en: 'Ask for an extension' },
    button: { zh: '提交延期申请', en: 'Ask for it' },
    from,
    to: null,
    by: askedBy,
    guards: [
      daysAhead('issue-plan', 'dueOn', DAYS_BEFORE_DUE, {
        title: {
          zh: `到期 ${DAYS_BEFORE_DUE} 日前提出`,
          en: `It is asked for ${DAYS_BEFORE_DUE} days before the last day`,
        },
        basis,
      }),
      onlyOnce(basis),
    ],
    fields: {
      until: date('拟延至', 'Until'),
      reason: longText('延期理由', 'Reason'),
      form: file('延期申请', 'Request', { required: false }),
    },
    basis,
    adds: 'extension',
  }),
  'decide-extension': act({
    title: { zh: '决定是否延期', en: 'Decide on the extension' },
    button: { zh: '作出决定', en: 'Decide' },
    from,
    to: null,
    by: decidedBy,
    guards: [
      whereFilled('decision', ['granted'], filledUntil(basis)),
      atMostAfter('until', 'issue-plan', 'dueOn', limit, {
        title: { zh: `延期不超过 ${limit.length} 个月`, en: `An extension is no longer than ${limit.length} months` },
        basis,
        ...(unless && { unless }),
      }),
    ],
    fields: {
      decision: choice('决定', 'Decision', {
        granted: { zh: '同意', en: 'granted' },
        refused: { zh: '不同意', en: 'refused' },
      }),
      until: date('延至', 'Until', { required: false }),
      reason: longText('理由', 'Reason'),
      ...official,
    },
    basis,
    on: 'extension',
    once: true,
  }),
})

/** Ending a plan that cannot be finished. */
export const termination = ({
  from,
  by,
  basis,
}: {
  readonly from: readonly string[]
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
}) => ({
  terminate: act({
    title: { zh: '终止计划', en: 'Terminate the plan' },
    button: { zh: '终止并说明理由', en: 'Terminate it, with the reason' },
    from,
    to: 'terminated',
    by,
    guards: [notInFuture('on', [derived])],
    fields: { ...on, reason: longText('理由', 'Reason'), ...official },
    basis,
  }),
})

/** The clock from the plan to the dossier, with its extension. */
export const submissionDue = (
  basis: readonly Basis[],
  months: number,
  unless?: CaseDeadline['unless'],
): CaseDeadline => ({
  title: { zh: '计划完成（报送报批材料）', en: 'Dossier to be handed in' },
  kind: 'max',
  from: { act: 'issue-plan' },
  length: months,
  unit: 'month',
  ...(unless && { unless }),
  until: ['submit-dossier', 'terminate'],
  extendedBy: { act: 'decide-extension', field: 'until', where: { field: 'decision', is: 'granted' } },
  basis,
})
