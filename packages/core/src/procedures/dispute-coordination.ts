import { act, basis, derived, on } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { answered, done, notInFuture, said } from './cases/guards/index.ts'
import { choice, file, longText, table, text, texts } from './field.ts'

const consulting = basis('SL', '33', 'V')
const mechanism = basis('SL', '6', 'V')

const stage = (zh: string, en: string, onLine: boolean) =>
  ({ title: { zh, en }, code: null, iso: null, wto: null, onLine }) as const

/** 争议协调: departments that disagree are brought together by the authority, then by the coordination mechanism. */
export const disputeCoordination: CaseProcedure = caseProcedure({
  name: 'dispute-coordination',
  title: { zh: '标准争议协调', en: 'Coordination of a dispute about standards' },
  basis: [consulting, mechanism],
  inForceFrom: '2018-01-01',
  keeper: 'authority',
  parties: {
    authority: { kinds: ['nationalAuthority', 'provincialAuthority', 'prefecturalAuthority'], required: true },
    department: { kinds: ['department', 'localDepartment'], required: true },
    proposer: { kinds: ['department', 'localDepartment', 'association', 'enterprise', 'committee'], required: false },
  },
  stages: {
    raised: stage('已提出', 'Raised', true),
    consultation: stage('协商', 'Consultation', true),
    escalated: stage('提请协调机制', 'Before the coordination mechanism', true),
    settled: { ...stage('协商一致', 'Settled', true), end: true },
    decided: { ...stage('协调机制已决定', 'Decided', true), end: true },
    dropped: { ...stage('已撤回', 'Taken back', false), end: true },
  },
  acts: {
    'raise-dispute': act({
      title: { zh: '提出争议', en: 'Raise a dispute' },
      button: { zh: '提出争议', en: 'Raise it' },
      from: [null],
      to: 'raised',
      by: ['department', 'authority', 'proposer'],
      guards: [],
      fields: {
        titleZh: text('争议事项', 'Matter'),
        phase: choice('争议发生在', 'It is about', {
          making: { zh: '标准制定', en: 'the making of a standard' },
          implementing: { zh: '标准实施', en: 'its implementation' },
        }),
        numbers: texts('涉及的标准编号或计划号', 'Standards or plans concerned', { required: false }),
        body: longText('争议内容和主张', 'What is disputed, and what is claimed'),
        document: file('材料', 'Document', { required: false }),
      },
      basis: [consulting],
    }),
    'add-side': act({
      title: { zh: '列入争议一方', en: 'Name a side' },
      button: { zh: '列入', en: 'Name it' },
      from: ['raised', 'consultation'],
      to: null,
      by: ['authority'],
      guards: [],
      fields: { name: text('部门或单位', 'Department or body'), role: text('与争议的关系', 'How it is concerned') },
      basis: [consulting],
      adds: 'side',
      main: ['raised'],
    }),
    'record-position': act({
      title: { zh: '登记一方意见', en: 'Enter the position of a side' },
      button: { zh: '登记意见', en: 'Enter it' },
      from: ['raised', 'consultation'],
      to: null,
      by: ['authority', 'department'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        position: longText('意见', 'Position'),
        grounds: longText('依据', 'Grounds', { required: false }),
        letter: file('书面意见', 'Letter', { required: false }),
      },
      basis: [consulting],
      on: 'side',
    }),
    consult: act({
      title: { zh: '组织协商', en: 'Hold a consultation' },
      button: { zh: '登记协商和纪要', en: 'Enter it with its minutes' },
      from: ['raised', 'consultation'],
      to: 'consultation',
      by: ['authority'],
      guards: [
        notInFuture('on', [derived]),
        answered('add-side', ['record-position'], {
          title: { zh: '争议各方均已提出意见', en: 'Every side has stated its position' },
          basis: [consulting],
          none: 'fail',
        }),
      ],
      fields: {
        ...on,
        present: table('参加人员', 'Who was present', {
          name: text('姓名', 'Name', { personal: true }),
          employer: text('单位', 'Body'),
        }),
        minutes: file('协商纪要', 'Minutes'),
        result: choice('结果', 'Result', {
          agreed: { zh: '达成一致', en: 'agreed' },
          goesOn: { zh: '继续协商', en: 'to be continued' },
          failed: { zh: '不能达成一致', en: 'no agreement' },
        }),
        points: longText('一致和分歧', 'What is agreed, and what is not'),
      },
      documents: [{ zh: '协商纪要', en: 'minutes' }],
      basis: [consulting],
      main: ['raised', 'consultation'],
    }),
    settle: act({
      title: { zh: '协商一致并办结', en: 'Settle the dispute' },
      button: { zh: '登记一致意见', en: 'Enter what was agreed' },
      from: ['consultation'],
      to: 'settled',
      by: ['authority'],
      guards: [
        said('consult', 'result', ['agreed'], {
          title: { zh: '最近一次协商达成一致', en: 'The last consultation came to an agreement' },
          basis: [consulting],
        }),
      ],
      fields: { agreement: longText('一致意见', 'Agreement'), measures: longText('后续安排', 'What follows') },
      basis: [consulting],
      main: ['consultation'],
    }),
    escalate: act({
      title: { zh: '提请标准化协调机制', en: 'Bring it before the coordination mechanism' },
      button: { zh: '提请协调', en: 'Bring it there' },
      from: ['consultation'],
      to: 'escalated',
      by: ['authority:leader'],
      guards: [
        said('consult', 'result', ['failed'], {
          title: { zh: '协商不能达成一致', en: 'The consultation came to no agreement' },
          basis: [consulting],
        }),
      ],
      fields: {
        summary: longText('争议和各方意见', 'The dispute and the positions'),
        opinion: longText('标准化行政主管部门的建议', 'What the authority proposes'),
        letter: file('提请公文', 'Letter', { required: false }),
      },
      basis: [consulting, mechanism],
      main: ['consultation'],
    }),
    deliberate: act({
      title: { zh: '登记协调机制会议', en: 'Enter a meeting of the mechanism' },
      button: { zh: '登记会议和纪要', en: 'Enter it with its minutes' },
      from: ['escalated'],
      to: null,
      by: ['authority'],
      guards: [notInFuture('on', [derived])],
      fields: { ...on, minutes: file('会议纪要', 'Minutes'), points: longText('要点', 'Main points') },
      basis: [mechanism],
      main: ['escalated'],
    }),
    decide: act({
      title: { zh: '登记协调机制的决定', en: 'Enter the decision of the mechanism' },
      button: { zh: '登记决定', en: 'Enter it' },
      from: ['escalated'],
      to: 'decided',
      by: ['authority:leader'],
      guards: [
        done('deliberate', {
          title: { zh: '协调机制已开会研究', en: 'The mechanism has met' },
          basis: [mechanism],
        }),
        notInFuture('on', [derived]),
      ],
      fields: {
        ...on,
        decision: longText('决定', 'Decision'),
        document: file('决定文件', 'Document'),
        measures: longText('后续安排', 'What follows', { required: false }),
      },
      documents: [{ zh: '协调决定', en: 'decision' }],
      basis: [mechanism],
      main: ['escalated'],
    }),
    'take-back': act({
      title: { zh: '撤回争议', en: 'Take the dispute back' },
      button: { zh: '撤回', en: 'Take it back' },
      from: ['raised', 'consultation'],
      to: 'dropped',
      by: ['department', 'proposer', 'authority'],
      guards: [],
      fields: { reason: longText('理由', 'Reason') },
      basis: [derived],
    }),
  },
  deadlines: {},
  prohibitions: [],
})
