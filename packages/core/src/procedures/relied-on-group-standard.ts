import {
  type NationalWay,
  nationalActs,
  nationalDeadlines,
  nationalParties,
  nationalProhibitions,
  nationalStages,
} from './blocks/national.ts'
import { act, basis, derived, judged, on } from './blocks/shared.ts'
import { draftedOrTakenOver, draftingField, takenOverText } from './blocks/taken-over-text.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { allowed, elapsedSince, notInFuture, numberOfKind, said } from './cases/guards/index.ts'
import { choice, date, file, longText, text, yesNo } from './field.ts'

const relying = basis('GSA', '', 'V2')
const PLAN_MONTHS = 12
const YEARS_IN_FORCE = 2

const conditions = {
  demand: {
    zh: '需求导向，社会团体自愿',
    en: 'it answers a demand, and the association is willing',
  },
  scope: {
    zh: '符合推荐性国家标准的制定范围，技术内容先进、有引领性',
    en: 'it lies in the scope of voluntary national standards, and its contents lead',
  },
  practice: {
    zh: '社会团体经评价符合 GB/T 20004.1、GB/T 20004.2',
    en: 'the association was evaluated as meeting GB/T 20004.1 and GB/T 20004.2',
  },
  effect: { zh: '团体标准实施效果良好', en: 'the group standard is used with good effect' },
} as const

const conditionHolds = (field: keyof typeof conditions) =>
  said('judge-conditions', field, ['established'], {
    title: { zh: `成立：${conditions[field].zh}`, en: `Established: ${conditions[field].en}` },
    basis: [relying],
  })

const way: NationalWay = {
  basis: [relying],
  suggestedBy: ['association', 'proposer', 'committee', 'department'],
  suggestFields: {
    groupNumber: text('团体标准编号', 'Number of the group standard', { pattern: 'standardNumber', lengthMax: 60 }),
    groupTitle: text('团体标准名称', 'Title of the group standard'),
    groupInForceFrom: date('团体标准实施日期', 'Day on which it came into force'),
  },
  suggestGuards: [
    numberOfKind('groupNumber', ['group'], {
      title: { zh: '被采信的是团体标准', en: 'What is relied on is a group standard' },
      basis: [relying],
    }),
  ],
  applyGuards: [
    said('consent', 'consents', [true], {
      title: { zh: '社会团体同意采信', en: 'The association consents' },
      basis: [relying],
    }),
    conditionHolds('demand'),
    conditionHolds('scope'),
    conditionHolds('practice'),
    conditionHolds('effect'),
    elapsedSince(
      'suggest',
      'groupInForceFrom',
      { length: YEARS_IN_FORCE, unit: 'year' },
      {
        title: { zh: '团体标准实施满二年', en: 'The group standard has been in force for two years' },
        basis: [relying],
      },
    ),
  ],
  months: PLAN_MONTHS,
  patents: true,
  limitedBy: [relying],
  planLetter: 'T',
  planFields: draftingField,
  drafted: draftedOrTakenOver([basis('NSM', '26–27', 'R')], [relying]),
  dossierFields: {
    consistent: yesNo('与被采信团体标准的技术内容原则一致', 'The contents agree in principle with the group standard'),
    comparison: file('与团体标准的差异报告', 'Report of the differences'),
  },
  dossierGuards: [
    allowed('consistent', [true], {
      title: { zh: '技术内容与团体标准原则一致', en: 'Its contents agree in principle with the group standard' },
      basis: [relying],
    }),
  ],
  kinds: ['national.recommended'],
}

/** 采信团体标准: a group standard two years in force becomes a national one; drafting may be left out, nothing else is. */
export const reliedOnGroupStandard: CaseProcedure = caseProcedure({
  name: 'relied-on-group-standard',
  title: { zh: '采信团体标准（推荐性国家标准）', en: 'National standard relying on a group standard' },
  basis: [relying, basis('NSM', '16', 'V2')],
  inForceFrom: '2023-08-18',
  keeper: 'committee',
  parties: { ...nationalParties, association: { kinds: ['association'], required: true } },
  stages: nationalStages,
  acts: {
    ...nationalActs(way),
    consent: act({
      title: { zh: '社会团体表示是否同意采信', en: 'Say whether the association consents' },
      button: { zh: '登记团体意见', en: 'Enter it' },
      from: ['suggestion'],
      to: null,
      by: ['association:leader'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        consents: yesNo('同意采信', 'The association consents'),
        copyright: longText('版权安排', 'What is agreed about copyright'),
        letter: file('书面意见', 'Letter', { required: false }),
      },
      documents: [{ zh: '社会团体的书面意见', en: 'letter of the association' }],
      basis: [relying],
      main: ['suggestion'],
    }),
    'judge-conditions': act({
      title: { zh: '逐项判断采信条件', en: 'Judge the conditions one by one' },
      button: { zh: '登记判断和理由', en: 'Enter them with reasons' },
      from: ['suggestion'],
      to: null,
      by: ['committee', 'department'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        demand: choice(conditions.demand.zh, conditions.demand.en, judged),
        demandWhy: longText('需求和自愿的依据', 'What shows demand and willingness'),
        scope: choice(conditions.scope.zh, conditions.scope.en, judged),
        scopeWhy: longText('范围和先进性的依据', 'What shows scope and leading contents'),
        practice: choice(conditions.practice.zh, conditions.practice.en, judged),
        practiceWhy: longText('评价机构、证书和有效期', 'Who evaluated, certificate and validity'),
        effect: choice(conditions.effect.zh, conditions.effect.en, judged),
        effectWhy: longText('实施效果的依据', 'What shows the effect'),
        evidence: file('证明材料', 'Evidence', { required: false }),
      },
      basis: [relying],
      main: ['suggestion'],
    }),
    ...takenOverText({ by: ['committee'], basis: [relying] }),
  },
  deadlines: nationalDeadlines(way),
  prohibitions: [
    {
      says: {
        zh: '规定允许缩短征求意见时间，但缩短到几日未核实，本平台不提供缩短，按 60 日办理',
        en: 'The enquiry may be shortened, to how many days is not verified; none is offered here, and it lasts 60 days',
      },
      basis: [relying],
    },
    ...nationalProhibitions,
  ],
})
