import { aboutStandard, announced, coverMarked, deciders, keepers, levels } from './blocks/about-standard.ts'
import { examination } from './blocks/examination.ts'
import { act, basis, derived, on } from './blocks/shared.ts'
import { departmentOpinions, departmentsAnswered } from './blocks/suggestion.ts'
import { type CaseAct, type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { ballotCarried, ballotOver, done, notInFuture, said, where } from './cases/guards/index.ts'
import { choice, choices, date, file, longText } from './field.ts'

const duty = basis('SL', '29.2', 'V')
const outcomes = basis('NSM', '43', 'R')
const criteria = basis('RVN', '', 'V2')
const enforcing = basis('MSM', '44–46', 'R')
const voting = basis('TCM', '', 'V2')

const conclusions = {
  confirmed: { zh: '继续有效', en: 'confirmed' },
  revise: { zh: '修订', en: 'to be revised' },
  withdraw: { zh: '废止', en: 'to be withdrawn' },
} as const

const found = {
  suitable: { zh: '符合', en: 'suitable' },
  unsuitable: { zh: '不符合', en: 'not suitable' },
  unclear: { zh: '材料不足，不能判断', en: 'cannot be judged from what was given' },
} as const

const concluded = (conclusion: keyof typeof conclusions) =>
  said('conclude-review', 'conclusion', [conclusion], {
    title: {
      zh: `复审结论为“${conclusions[conclusion].zh}”`,
      en: `The review has concluded: ${conclusions[conclusion].en}`,
    },
    basis: [duty, outcomes],
  })

const ended = (zh: string, en: string, iso: string) =>
  ({ title: { zh, en }, code: '90', iso, wto: 'V', onLine: true, end: true }) as const

const ballots = examination({
  by: ['committee'],
  basis: [voting],
  committee: 'committee',
  panel: null,
  passedTo: 'concluded',
})
const ballot: Pick<typeof ballots, 'declare-conflict' | 'cast-vote' | 'enter-vote'> = ballots
const openBallot: CaseAct = {
  ...ballots['open-ballot'],
  guards: ballots['open-ballot'].guards.filter(({ name }) => name !== 'done:convene'),
}

/** 复审: what a national, sector or local standard in force is still worth, concluded with reasons. */
export const review: CaseProcedure = caseProcedure({
  name: 'review',
  title: { zh: '标准复审', en: 'Review of a standard' },
  basis: [duty, outcomes, basis('LSM', '24', 'V2')],
  inForceFrom: '2018-01-01',
  keeper: 'committee',
  parties: {
    committee: keepers,
    authority: deciders,
    enforcer: { kinds: ['department', 'localDepartment'], required: false },
  },
  stages: {
    opened: {
      title: { zh: '复审中', en: 'Under review' },
      code: '90',
      iso: '90.20',
      wto: 'V',
      onLine: true,
    },
    examination: {
      title: { zh: '复审审查', en: 'Examination of the review' },
      code: '90',
      iso: '90.60',
      wto: 'V',
      onLine: true,
    },
    concluded: {
      title: { zh: '结论报批', en: 'Conclusion before the authority' },
      code: '90',
      iso: '90.60',
      wto: 'V',
      onLine: true,
    },
    confirmed: ended('继续有效', 'Confirmed', '90.93'),
    revision: ended('转入修订', 'To be revised', '90.92'),
    withdrawal: ended('转入废止', 'To be withdrawn', '90.99'),
  },
  acts: {
    'open-review': act({
      title: { zh: '启动复审', en: 'Open the review' },
      button: { zh: '启动复审', en: 'Open it' },
      from: [null],
      to: 'opened',
      by: ['committee', 'authority'],
      guards: [],
      fields: {
        ...aboutStandard,
        level: choice('标准类别', 'Level', levels),
        reasons: choices('复审原因', 'Reasons', {
          fiveYears: { zh: '实施或上次复审满五年', en: 'five years in force or since the last review' },
          lawChanged: { zh: '法律法规变化', en: 'law has changed' },
          standardsChanged: { zh: '相关标准或引用标准变化', en: 'related or cited standards have changed' },
          technology: { zh: '关键技术或适用条件变化', en: 'technology or conditions have changed' },
          feedback: { zh: '实施反馈', en: 'feedback' },
          overlap: { zh: '与其他标准重复交叉', en: 'overlap with other standards' },
        }),
        why: longText('具体情况', 'In particular', { required: false }),
        hasCommittee: choice('审查方式', 'Examined by', {
          committee: { zh: '技术委员会表决', en: 'vote of the technical committee' },
          experts: { zh: '专家论证（无技术委员会）', en: 'experts, where there is no committee' },
        }),
      },
      basis: [duty, basis('LSM', '25', 'R')],
    }),
    'add-material': act({
      title: { zh: '收集复审材料', en: 'Add material' },
      button: { zh: '登记材料', en: 'Enter it' },
      from: ['opened'],
      to: null,
      by: ['committee', 'authority', 'enforcer'],
      guards: [],
      fields: {
        sort: choice('材料', 'Material', {
          feedback: { zh: '实施反馈', en: 'feedback' },
          evaluation: { zh: '实施效果评估', en: 'evaluation of effects' },
          statistics: { zh: '统计分析报告', en: 'statistics of implementation' },
          other: { zh: '其他', en: 'other' },
        }),
        summary: longText('要点', 'Main points'),
        document: file('材料', 'Document', { required: false }),
      },
      documents: [{ zh: '复审材料', en: 'material of the review' }],
      basis: [basis('SL', '30', 'V'), outcomes],
      adds: 'material',
      main: ['opened'],
    }),
    ...departmentOpinions({ by: ['committee', 'authority'], basis: [enforcing], from: ['opened'] }),
    'assess-standard': act({
      title: { zh: '评价适用性、规范性、时效性、协调性', en: 'Judge suitability, form, currency and coherence' },
      button: { zh: '逐项登记', en: 'Enter the answers one by one' },
      from: ['opened'],
      to: 'examination',
      by: ['committee'],
      guards: [
        done('add-material', { title: { zh: '已有复审材料', en: 'There is material' }, basis: [outcomes] }),
        where('open-review', 'level', ['mandatory'], departmentsAnswered([enforcing], 'fail')),
      ],
      fields: {
        suitability: choice('适用性', 'Suitability', found),
        suitabilityWhy: longText('理由：适用性', 'Reason: suitability'),
        form: choice('规范性', 'Form', found),
        formWhy: longText('理由：规范性', 'Reason: form'),
        currency: choice('时效性', 'Currency', found),
        currencyWhy: longText('理由：时效性', 'Reason: currency'),
        coherence: choice('协调性', 'Coherence', found),
        coherenceWhy: longText('理由：协调性', 'Reason: coherence'),
      },
      basis: [criteria],
      main: ['opened'],
    }),
    'declare-conflict': ballot['declare-conflict'],
    'open-ballot': openBallot,
    'cast-vote': ballot['cast-vote'],
    'enter-vote': ballot['enter-vote'],
    'conclude-review': act({
      title: { zh: '作出复审结论', en: 'Conclude the review' },
      button: { zh: '登记结论并报送', en: 'Enter the conclusion' },
      from: ['examination'],
      to: 'concluded',
      by: ['committee'],
      guards: [
        where(
          'open-review',
          'hasCommittee',
          ['committee'],
          done('open-ballot', {
            title: { zh: '就本次评价进行过表决', en: 'There was a ballot on this assessment' },
            basis: [voting],
            after: 'assess-standard',
          }),
        ),
        where('open-review', 'hasCommittee', ['committee'], ballotOver('committee')),
        where('open-review', 'hasCommittee', ['committee'], ballotCarried('committee')),
        notInFuture('on', [derived]),
      ],
      fields: {
        ...on,
        conclusion: choice('结论', 'Conclusion', conclusions),
        reason: longText('理由和依据', 'Reasons and evidence'),
        report: file('复审报告', 'Report', { required: false }),
      },
      documents: [{ zh: '复审结论与理由', en: 'conclusion with reasons' }],
      basis: [duty, outcomes],
      main: ['examination'],
    }),
    'send-back': act({
      title: { zh: '退回重新复审', en: 'Send it back' },
      button: { zh: '退回并说明', en: 'Send it back with the reason' },
      from: ['concluded', 'examination'],
      to: 'opened',
      by: ['authority:leader', 'committee'],
      guards: [],
      fields: { reason: longText('理由', 'Reason') },
      basis: [derived],
    }),
    confirm: act({
      title: { zh: '公布继续有效', en: 'Announce that it stays in force' },
      button: { zh: '公布继续有效', en: 'Confirm it' },
      from: ['concluded'],
      to: 'confirmed',
      by: ['authority:leader'],
      guards: [concluded('confirmed'), notInFuture('on', [derived])],
      fields: announced,
      basis: [duty, outcomes],
      main: ['concluded'],
      effect: 'standardConfirmed',
    }),
    'open-revision': act({
      title: { zh: '决定修订并同步报修订项目', en: 'Decide to revise it, with the project at once' },
      button: { zh: '转入修订立项', en: 'Open the revision' },
      from: ['concluded'],
      to: 'revision',
      by: ['authority:leader'],
      guards: [concluded('revise'), notInFuture('on', [derived])],
      fields: {
        ...on,
        reason: longText('修订理由', 'Reason'),
        form: file('项目申报书', 'Application form'),
        draft: file('标准草案', 'Draft'),
      },
      documents: [
        { zh: '项目申报书', en: 'application form' },
        { zh: '标准草案', en: 'draft' },
      ],
      basis: [outcomes, basis('MSM', '45', 'R')],
      main: ['concluded'],
      effect: 'revisionOpened',
    }),
    'go-on-to-withdrawal': act({
      title: { zh: '决定转入废止程序', en: 'Decide that its withdrawal is asked about' },
      button: { zh: '转入废止程序', en: 'Go on to its withdrawal' },
      from: ['concluded'],
      to: 'withdrawal',
      by: ['authority:leader'],
      guards: [concluded('withdraw'), notInFuture('on', [derived])],
      fields: { on: date('日期', 'Date'), reason: longText('废止理由', 'Reason') },
      basis: [outcomes, enforcing],
      main: ['concluded'],
      effect: 'withdrawalOpened',
    }),
    'mark-cover': coverMarked,
  },
  deadlines: {},
  prohibitions: [
    {
      says: {
        zh: '标准废止前应公开征求意见，复审结论本身不使标准失效',
        en: 'A conclusion does not withdraw a standard: the public is asked first',
      },
      basis: [outcomes, enforcing],
    },
  ],
})
