import {
  type NationalWay,
  nationalActs,
  nationalDeadlines,
  nationalParties,
  nationalProhibitions,
  nationalStages,
} from './blocks/national.ts'
import { withdrawnStage } from './blocks/refusal.ts'
import { act, basis, derived, on } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { allowed, filledIn, inOrder, notInFuture, said, whereFilled } from './cases/guards/index.ts'
import { choice, date, file, longText, text, yesNo } from './field.ts'

const grounds = basis('GZR', '3', 'V')
const neverMandatory = basis('GZR', '4', 'V')
const coding = basis('GZR', '6', 'V')
const wording = basis('GZR', '8', 'V')
const reviewing = basis('GZR', '', 'R')
const PLAN_MONTHS = 18
const REVIEW_YEARS = 3

const statements = {
  callsItself: { zh: '文本自称“本指导性技术文件”', en: 'The text calls itself a guidance technical document' },
  forewordSays: {
    zh: '前言说明制定理由，并写明仅供参考',
    en: 'The foreword gives the reason, and says that it is for reference only',
  },
} as const

const way: NationalWay = {
  basis: [grounds, basis('NSM', '17', 'V2')],
  suggestFields: {
    ground: choice('制定理由', 'Ground', {
      developing: { zh: '技术尚在发展中，需要引导或具有标准化价值', en: 'the technology is still developing' },
      internationalReport: {
        zh: '采用国际组织的技术报告',
        en: 'adopts a technical report of an international organization',
      },
      other: { zh: '其他', en: 'other' },
    }),
    groundWhy: longText('理由说明', 'How the ground applies'),
    report: text('技术报告编号和名称', 'Number and title of the technical report', { required: false }),
  },
  suggestGuards: [
    allowed('ground', ['developing', 'internationalReport'], {
      title: {
        zh: '只用于技术尚在发展，或者采用国际组织技术报告',
        en: 'Only where the technology is developing, or a technical report is adopted',
      },
      basis: [grounds],
    }),
    whereFilled(
      'ground',
      ['internationalReport'],
      filledIn('report', {
        title: { zh: '写明所采用的技术报告', en: 'The report adopted is named' },
        basis: [grounds],
      }),
    ),
  ],
  months: PLAN_MONTHS,
  limitedBy: [basis('NSM', '25', 'R')],
  planLetter: 'Z',
  draftFields: {
    callsItself: yesNo(statements.callsItself.zh, statements.callsItself.en),
    forewordSays: yesNo(statements.forewordSays.zh, statements.forewordSays.en),
  },
  draftGuards: [
    allowed('callsItself', [true], { title: statements.callsItself, basis: [wording] }),
    allowed('forewordSays', [true], { title: statements.forewordSays, basis: [wording] }),
  ],
  kinds: ['national.guidance'],
}

const conclusions = {
  continued: { zh: '继续有效', en: 'stays in force' },
  toStandard: { zh: '转为标准', en: 'to become a standard' },
  withdraw: { zh: '撤销', en: 'to be withdrawn' },
} as const

/** 指导性技术文件（GB/Z）: for what is still developing; nobody is bound by it, and after three years it is looked at again. */
export const guidanceDocument: CaseProcedure = caseProcedure({
  name: 'guidance-document',
  title: { zh: '国家标准化指导性技术文件', en: 'National guidance technical document' },
  basis: [grounds, coding, basis('NSM', '17', 'V2')],
  inForceFrom: '2023-03-01',
  keeper: 'committee',
  parties: nationalParties,
  stages: { ...nationalStages, withdrawn: withdrawnStage },
  acts: {
    ...nationalActs(way),
    'report-citation': act({
      title: { zh: '反映被当作强制依据引用', en: 'Report that it is cited as if it were mandatory' },
      button: { zh: '提交反映', en: 'Report it' },
      from: ['implementation'],
      to: null,
      by: ['public'],
      guards: [],
      fields: {
        where: text('引用处（文件或标准）', 'Where it is cited'),
        body: longText('引用的内容', 'What the citation says'),
        email: text('邮箱', 'E-mail', { personal: true, pattern: 'email', required: false }),
      },
      basis: [neverMandatory],
      adds: 'citation',
    }),
    'settle-citation': act({
      title: { zh: '处理引用问题', en: 'Settle a citation' },
      button: { zh: '登记处理', en: 'Enter it' },
      from: ['implementation'],
      to: null,
      by: ['authority', 'committee'],
      guards: [],
      fields: {
        result: choice('结论', 'Outcome', {
          corrected: { zh: '已建议引用方改正', en: 'whoever cites it was asked to put it right' },
          unfounded: { zh: '不成立', en: 'unfounded' },
        }),
        reason: longText('理由', 'Reason'),
      },
      basis: [neverMandatory],
      on: 'citation',
      once: true,
    }),
    'review-document': act({
      title: { zh: '复审指导性技术文件', en: 'Review the document' },
      button: { zh: '登记复审结论', en: 'Enter the conclusion' },
      from: ['implementation'],
      to: null,
      by: ['committee', 'department'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        conclusion: choice('结论', 'Conclusion', conclusions),
        reason: longText('理由', 'Reason'),
        evidence: file('复审材料', 'Material', { required: false }),
      },
      documents: [{ zh: '复审结论与理由', en: 'conclusion with reasons' }],
      basis: [reviewing],
    }),
    withdraw: act({
      title: { zh: '公告撤销', en: 'Announce the withdrawal' },
      button: { zh: '公告撤销', en: 'Withdraw it' },
      from: ['implementation'],
      to: 'withdrawn',
      by: ['authority:leader'],
      guards: [
        said('review-document', 'conclusion', ['toStandard', 'withdraw'], {
          title: { zh: '复审结论为转为标准或者撤销', en: 'The review concluded so' },
          basis: [reviewing],
        }),
        notInFuture('on', [derived]),
        inOrder('on', 'withdrawnOn', {
          title: { zh: '公告不晚于撤销日', en: 'It is announced before it takes effect' },
          basis: [derived],
        }),
      ],
      fields: {
        ...on,
        withdrawnOn: date('撤销日期', 'Withdrawn from'),
        announcement: text('公告号', 'Announcement', { lengthMax: 60 }),
        becomes: text('转成的标准编号', 'Standard that it has become', {
          pattern: 'standardNumber',
          required: false,
          lengthMax: 60,
        }),
      },
      basis: [reviewing],
      effect: 'standardWithdrawn',
    }),
  },
  deadlines: {
    ...nationalDeadlines(way),
    review: {
      title: { zh: '发布后三年内复审', en: 'Review within three years of publication' },
      kind: 'max',
      from: { act: 'publish', field: 'publishedOn' },
      length: REVIEW_YEARS,
      unit: 'year',
      until: ['review-document', 'withdraw'],
      basis: [reviewing],
    },
  },
  prohibitions: [
    {
      says: {
        zh: '不宜被政策、标准引用而变成强制',
        en: 'It is not to be made mandatory by being cited in a policy or a standard',
      },
      basis: [neverMandatory],
    },
    ...nationalProhibitions,
  ],
})
