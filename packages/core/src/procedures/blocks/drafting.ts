import type { Basis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import {
  allowed,
  answered,
  done,
  filledIn,
  followedUp,
  inOrder,
  notInFuture,
  whereFilled,
} from '../cases/guards/index.ts'
import { choice, choices, date, type Fields, file, longText, table, text, yesNo } from '../field.ts'
import { act, basis as at, derived } from './shared.ts'

const verificationDuty = at('SGO', '十二', 'V')

/** As long as a standard is not approved, a verification may be drawn for a retest: by its makers, and by the authority. */
const beforeApproval = ['drafting', 'enquiry', 'examination', 'approval', 'checking']

export const interestCategories = {
  producer: { zh: '生产者', en: 'producer' },
  user: { zh: '使用者（经营者）', en: 'user (trader)' },
  consumer: { zh: '消费者', en: 'consumer' },
  research: { zh: '教育科研', en: 'education and research' },
  testing: { zh: '检测认证', en: 'testing and certification' },
  government: { zh: '政府部门', en: 'government' },
} as const

type Drafting = {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  /** The parts that the explanatory statement must have, by the law page. */
  readonly statementParts: Readonly<Record<string, Worded>>
  readonly draftFields?: Fields
  readonly draftGuards?: readonly CaseGuard[]
}

/** Working group, core indicators with their evidence, and the draft with its explanatory statement. */
export const drafting = ({ by, basis, statementParts, draftFields = {}, draftGuards = [] }: Drafting) => ({
  'form-working-group': act({
    title: { zh: '成立起草工作组', en: 'Form the working group' },
    button: { zh: '登记起草工作组', en: 'Enter the working group' },
    from: ['drafting'],
    to: null,
    by,
    guards: [
      allowed('noCharge', [true], {
        title: {
          zh: '不以参与起草、排名等名义收费',
          en: 'Nothing is charged for taking part or for a place in the list',
        },
        basis: [at('SGO', '一', 'V')],
      }),
      allowed('equalTerms', [true], {
        title: { zh: '外商投资企业平等参与', en: 'Foreign-invested enterprises take part on equal terms' },
        basis: [at('FIR', '13', 'V')],
      }),
    ],
    fields: {
      organizations: table('起草单位', 'Drafting organizations', {
        name: text('单位', 'Organization'),
        category: choice('类别', 'Category', interestCategories),
        foreignInvested: yesNo('外商投资', 'Foreign-invested', { required: false }),
      }),
      drafters: table('起草人', 'Drafters', {
        name: text('姓名', 'Name', { personal: true }),
        employer: text('单位', 'Employer'),
      }),
      noCharge: yesNo('没有以参与起草、署名、排名等名义收费', 'Nothing is charged for drafting, naming or ranking'),
      equalTerms: yesNo('对各类企业条件相同', 'Terms are the same for all enterprises'),
    },
    basis,
    main: ['drafting'],
  }),
  'add-indicator': act({
    title: { zh: '登记核心指标', en: 'Enter a core indicator' },
    button: { zh: '登记指标', en: 'Enter it' },
    from: ['drafting'],
    to: null,
    by,
    guards: [],
    fields: {
      characteristic: text('特性', 'Characteristic'),
      clause: text('条款', 'Clause', { required: false, lengthMax: 60 }),
      requirement: text('要求', 'Requirement'),
      evidence: longText('确定依据', 'What it rests on', { required: false }),
    },
    basis: [verificationDuty],
    adds: 'indicator',
  }),
  'record-verification': act({
    title: { zh: '登记试验验证', en: 'Enter a verification' },
    button: { zh: '登记验证结果', en: 'Enter the result' },
    from: ['drafting', 'enquiry'],
    to: null,
    by,
    guards: [
      notInFuture('on', [derived]),
      inOrder('on', 'qualifiedUntil', {
        title: { zh: '试验日在机构资质有效期内', en: 'The laboratory was qualified on the day of the test' },
        basis: [verificationDuty],
      }),
    ],
    fields: {
      on: date('试验日期', 'Tested on'),
      test: longText('试验和方法', 'Test and method'),
      place: text('地点', 'Place'),
      laboratorySort: choice('承担机构', 'Carried out by', {
        verificationPoint: { zh: '国家标准验证点', en: 'national verification point' },
        qualified: { zh: '有资质的检验检测机构', en: 'qualified laboratory' },
        other: { zh: '其他', en: 'other' },
      }),
      laboratory: text('机构名称', 'Name of the laboratory'),
      qualification: text('资质编号', 'Qualification', { required: false }),
      qualificationScope: longText('资质能力范围', 'Scope of the qualification', { required: false }),
      qualifiedUntil: date('资质有效期至', 'Qualified until', { required: false }),
      result: choice('结果', 'Result', {
        confirmed: { zh: '验证通过', en: 'confirmed' },
        partly: { zh: '部分通过', en: 'confirmed in part' },
        notConfirmed: { zh: '未通过', en: 'not confirmed' },
      }),
      value: text('结果数值', 'Value found', { required: false }),
      uncertainty: text('不确定度', 'Uncertainty', { required: false }),
      report: file('验证报告', 'Report'),
    },
    basis: [verificationDuty],
    on: 'indicator',
  }),
  'explain-no-verification': act({
    title: { zh: '说明未作试验验证', en: 'Say why an indicator was not verified' },
    button: { zh: '记为“未验证”并说明', en: 'Record it as not verified' },
    from: ['drafting', 'enquiry'],
    to: null,
    by,
    guards: [
      whereFilled(
        'ought',
        [true],
        filledIn('consequence', {
          title: { zh: '应验未验的，写明处理', en: 'What ought to be verified and was not needs its consequence' },
          basis: [verificationDuty],
        }),
      ),
    ],
    fields: {
      ought: yesNo('属于应当验证的指标', 'It ought to be verified'),
      why: longText('未验证的原因', 'Why it was not'),
      consequence: longText(
        '处理（删除、降为推荐、限期补验等）',
        'What follows (dropped, made a recommendation, to be tested by …)',
        { required: false },
      ),
    },
    basis: [verificationDuty],
    on: 'indicator',
  }),
  'sample-for-retest': act({
    title: { zh: '列入复验', en: 'Put a verification on the list for retesting' },
    button: { zh: '列入复验清单', en: 'Put it on the list' },
    from: beforeApproval,
    to: null,
    by: [...by, ...(by.some((doer) => doer === 'authority') ? [] : (['authority'] as const))],
    guards: [],
    fields: {
      why: longText('抽取理由', 'Why it was drawn'),
      dueOn: date('完成期限', 'To be done by'),
      laboratory: text('复验机构', 'Laboratory'),
    },
    basis: [verificationDuty],
    on: 'indicator',
  }),
  'record-retest': act({
    title: { zh: '登记复验结果', en: 'Enter the result of a retest' },
    button: { zh: '登记复验结果', en: 'Enter the result' },
    from: beforeApproval,
    to: null,
    by: [...by, ...(by.some((doer) => doer === 'authority') ? [] : (['authority'] as const))],
    guards: [
      notInFuture('on', [derived]),
      whereFilled(
        'result',
        ['deviates', 'notRepeatable'],
        filledIn('consequence', {
          title: { zh: '复验不一致或不能重复的，写明处理', en: 'A retest that deviates needs its consequence' },
          basis: [verificationDuty],
        }),
      ),
    ],
    fields: {
      on: date('复验日期', 'Retested on'),
      laboratory: text('复验机构', 'Laboratory'),
      result: choice('复验结果', 'Result', {
        agrees: { zh: '与原结果一致', en: 'agrees with the first result' },
        deviates: { zh: '与原结果不一致', en: 'deviates from the first result' },
        notRepeatable: { zh: '不能重复', en: 'cannot be repeated' },
      }),
      value: text('结果数值', 'Value found', { required: false }),
      consequence: longText('处理（修改指标、重新验证等）', 'What follows', { required: false }),
      report: file('复验报告', 'Report'),
    },
    documents: [{ zh: '复验报告', en: 'report of the retest' }],
    basis: [verificationDuty],
    on: 'indicator',
  }),
  'upload-draft': act({
    title: { zh: '上传征求意见稿和编制说明', en: 'Upload the draft and its explanatory statement' },
    button: { zh: '上传', en: 'Upload' },
    from: ['drafting'],
    to: null,
    by,
    guards: [
      ...draftGuards,
      allowed('statementComplete', [true], {
        title: { zh: '编制说明各部分齐全', en: 'The explanatory statement has all its parts' },
        basis,
      }),
    ],
    fields: {
      draft: file('标准草案', 'Draft'),
      statement: file('编制说明', 'Explanatory statement'),
      statementParts: choices('编制说明已写明', 'The statement treats', statementParts),
      statementComplete: yesNo('没有内容的部分已写明“无”', 'Parts without content say “none”'),
      ...draftFields,
    },
    documents: [
      { zh: '征求意见稿', en: 'draft for enquiry' },
      { zh: '编制说明', en: 'explanatory statement' },
    ],
    basis,
    open: { fields: ['draft', 'statement'], once: 'open-enquiry' },
    main: ['drafting'],
  }),
})

/** What was drawn for a retest has its result before the standard is approved. */
export const retestsDone = (): CaseGuard =>
  followedUp('sample-for-retest', 'record-retest', {
    title: { zh: '列入复验的指标均有复验结果', en: 'Every indicator drawn for a retest has its result' },
    basis: [verificationDuty],
  })

/** What must be there before a draft goes out. */
export const draftedGuards = (basis: readonly Basis[]): readonly CaseGuard[] => [
  done('form-working-group', { title: { zh: '起草工作组已登记', en: 'The working group is on record' }, basis }),
  done('upload-draft', {
    title: { zh: '征求意见稿和编制说明已上传', en: 'Draft and explanatory statement are on file' },
    basis,
  }),
  answered('add-indicator', ['record-verification', 'explain-no-verification'], {
    title: { zh: '每项核心指标已验证，或已说明未验证', en: 'Every core indicator is verified, or it is said why not' },
    basis: [verificationDuty],
  }),
]
