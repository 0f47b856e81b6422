import type { Basis } from '../../law/basis.ts'
import type { StandardNumberKind } from '../../values/standard-number/standard-number.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import { allowed, filledIn, inOrder, notInFuture, numberOfKind, said, whereFilled } from '../cases/guards/index.ts'
import { choice, date, type Fields, file, files, integer, longText, text, yesNo } from '../field.ts'
import { act, derived, official, on } from './shared.ts'

/** 报批: the dossier with the pieces that the law page lists. */
export const dossier = ({
  by,
  basis,
  guards = [],
  fields = {},
  to = 'checking',
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly guards?: readonly CaseGuard[]
  readonly fields?: Fields
  readonly to?: string
}) => ({
  'submit-dossier': act({
    title: { zh: '报批', en: 'Submit for approval' },
    button: { zh: '报送报批材料', en: 'Hand in the dossier' },
    from: ['approval'],
    to,
    by,
    guards: [notInFuture('on', [derived]), ...guards],
    fields: {
      ...on,
      letter: file('报送公文', 'Letter'),
      draft: file('报批稿', 'Draft for approval'),
      statement: file('编制说明', 'Explanatory statement'),
      comments: file('征求意见汇总处理表', 'Table of dispositions'),
      minutes: file('审查会议纪要', 'Minutes'),
      others: files('其他材料', 'Others', { required: false }),
      ...fields,
    },
    documents: [
      { zh: '报送公文', en: 'letter' },
      { zh: '报批稿', en: 'draft for approval' },
      { zh: '编制说明', en: 'explanatory statement' },
      { zh: '征求意见汇总处理表', en: 'table of dispositions' },
      { zh: '审查会议纪要', en: 'minutes' },
    ],
    basis,
    main: ['approval'],
  }),
})

/** 审评: procedure, content, legality and fair competition, with workload and days, so that the checking itself is measured. */
export const checking = ({
  by,
  basis,
  backTo,
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly backTo: string
}) => ({
  check: act({
    title: { zh: '审核报批材料', en: 'Check the dossier' },
    button: { zh: '提交审核意见', en: 'Hand in the opinion' },
    from: ['checking'],
    to: null,
    by,
    guards: [
      inOrder('startedOn', 'on', {
        title: { zh: '审核开始不晚于完成', en: 'The check starts before it ends' },
        basis: [derived],
      }),
      notInFuture('on', [derived]),
    ],
    fields: {
      startedOn: date('开始审核', 'Started on'),
      on: date('完成审核', 'Finished on'),
      workload: integer(
        '工作量',
        'Workload',
        { min: 0, max: 1000, unit: { zh: '人日', en: 'person-days' } },
        { required: false },
      ),
      procedure: choice('程序', 'Procedure', found),
      content: choice('内容', 'Content', found),
      legality: choice('合法性', 'Legality', found),
      competition: choice('公平竞争', 'Fair competition', found),
      recommendation: choice('意见', 'Recommendation', {
        approve: { zh: '建议批准', en: 'to be approved' },
        back: { zh: '建议退回', en: 'to be sent back' },
      }),
      opinion: longText('审核意见', 'Opinion'),
    },
    basis,
    main: ['checking'],
  }),
  'return-dossier': act({
    title: { zh: '退回报批材料', en: 'Send the dossier back' },
    button: { zh: '退回并说明', en: 'Send it back with the reason' },
    from: ['checking'],
    to: backTo,
    by: ['authority'],
    guards: [],
    fields: { reason: longText('理由', 'Reason') },
    basis,
  }),
})

const found = {
  inOrder: { zh: '符合', en: 'in order' },
  faulty: { zh: '不符合', en: 'faulty' },
  unclear: { zh: '不能判断', en: 'cannot be judged' },
} as const

export const checkedBeforeApproval = (basis: readonly Basis[]) =>
  said('check', 'recommendation', ['approve'], {
    title: { zh: '审核建议批准', en: 'The check recommends approval' },
    basis,
  })

/** 批准、编号、发布. */
export const approvalAndPublication = ({
  by,
  basis,
  from,
  kinds,
  guards = [],
  fields = {},
  to,
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly from: readonly string[]
  readonly kinds: readonly StandardNumberKind[]
  readonly guards?: readonly CaseGuard[]
  readonly fields?: Fields
  readonly to: string
}) => ({
  publish: act({
    title: { zh: '批准、编号并发布', en: 'Approve, number and publish' },
    button: { zh: '批准发布', en: 'Approve and publish' },
    from,
    to,
    by,
    guards: [
      numberOfKind('number', kinds, {
        title: { zh: '标准编号种类相符', en: 'The number is of the right kind' },
        basis,
      }),
      notInFuture('publishedOn', [derived]),
      inOrder('approvedOn', 'publishedOn', {
        title: { zh: '批准不晚于发布', en: 'It is approved before it is published' },
        basis: [derived],
      }),
      inOrder('publishedOn', 'implementsOn', {
        title: { zh: '发布不晚于实施', en: 'It is published before it comes into force' },
        basis,
      }),
      ...guards,
    ],
    fields: {
      number: text('标准编号', 'Number', { pattern: 'standardNumber', lengthMax: 60 }),
      approvedOn: date('批准日期', 'Approved on'),
      publishedOn: date('发布日期', 'Published on'),
      implementsOn: date('实施日期', 'In force from'),
      replaces: text('代替标准', 'Replaces', { pattern: 'standardNumber', required: false, lengthMax: 60 }),
      announcement: text('公告号', 'Announcement', { lengthMax: 60 }),
      text: file('标准文本', 'Text', { required: false }),
      ...official,
      ...fields,
    },
    documents: [
      { zh: '公告', en: 'announcement' },
      { zh: '标准文本', en: 'text' },
    ],
    basis,
    open: { fields: ['text'], once: 'disclose' },
    main: from,
    effect: 'standardPublished',
  }),
})

/** The text goes on the platform within its period. */
export const disclosure = ({
  by,
  basis,
  from,
  to,
  freeOfCharge,
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly from: readonly string[]
  readonly to: string | null
  readonly freeOfCharge: boolean
}) => ({
  disclose: act({
    title: { zh: '公开标准文本', en: 'Disclose the text' },
    button: { zh: '登记公开', en: 'Enter the disclosure' },
    from,
    to,
    by,
    guards: [
      notInFuture('on', [derived]),
      ...(freeOfCharge
        ? [allowed('free', [true], { title: { zh: '文本免费公开', en: 'The text is free of charge' }, basis })]
        : []),
    ],
    fields: {
      ...on,
      link: text('公开网址', 'Address', { pattern: 'url', lengthMax: 500 }),
      free: yesNo('免费公开全文', 'Free of charge, in full'),
    },
    basis,
    ...(to && { main: from }),
  }),
})

/** 备案: a filing with its pieces, and the answer of the body that takes it. */
export const filing = ({
  from,
  by,
  takenBy,
  basis,
  to,
  fields = {},
}: {
  readonly from: readonly string[]
  readonly by: readonly Doer[]
  readonly takenBy: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly to: string
  readonly fields?: Fields
}) => ({
  file: act({
    title: { zh: '报送备案', en: 'File the standard' },
    button: { zh: '报送备案材料', en: 'Hand in the filing' },
    from,
    to: null,
    by,
    guards: [notInFuture('on', [derived])],
    fields: { ...on, announcement: file('发布公告', 'Announcement'), text: file('标准文本', 'Text'), ...fields },
    documents: [{ zh: '备案材料', en: 'filing' }],
    basis,
    adds: 'filing',
    main: from,
  }),
  'accept-filing': act({
    title: { zh: '备案办结', en: 'Decide on the filing' },
    button: { zh: '登记备案结果', en: 'Enter the outcome' },
    from,
    to: { field: 'result', stages: { accepted: to, supplement: null } },
    by: takenBy,
    guards: [
      notInFuture('on', [derived]),
      whereFilled(
        'result',
        ['accepted'],
        filledIn('filingNumber', { title: { zh: '备案号', en: 'A filing has its number' }, basis: [derived] }),
      ),
      whereFilled(
        'result',
        ['supplement'],
        filledIn('missing', { title: { zh: '写明需补正的内容', en: 'What is missing is named' }, basis: [derived] }),
      ),
    ],
    fields: {
      ...on,
      result: choice('结果', 'Outcome', {
        accepted: { zh: '准予备案', en: 'filed' },
        supplement: { zh: '需补正', en: 'to be supplemented' },
      }),
      filingNumber: text('备案号', 'Filing number', { required: false, lengthMax: 60 }),
      missing: longText('需补正', 'What is missing', { required: false }),
    },
    basis,
    on: 'filing',
    once: true,
    main: from,
  }),
})
