import {
  ADOPTION_MONTHS,
  adoptedDossierFields,
  adoptedDraftFields,
  adoptedDraftGuards,
  adoptedFields,
  adoptedGuards,
  adopting,
  closedText,
  copyright,
  copyrightFields,
  copyrightGuard,
  degreesAt,
  doubleNumber,
  verifiedHere,
} from './blocks/adoption.ts'
import {
  type NationalWay,
  nationalActs,
  nationalDeadlines,
  nationalParties,
  nationalProhibitions,
  nationalStages,
} from './blocks/national.ts'
import { act, derived, on } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { notInFuture } from './cases/guards/index.ts'
import { date, file, longText, text } from './field.ts'

const required = { required: true } as const
const STAGE_DAYS = 30

const way: NationalWay = {
  basis: [adopting, copyright],
  suggestFields: adoptedFields(required),
  suggestGuards: adoptedGuards,
  applyFields: copyrightFields(required),
  applyGuards: [copyrightGuard],
  months: ADOPTION_MONTHS,
  patents: true,
  limitedBy: [adopting],
  planLetter: 'T',
  draftFields: adoptedDraftFields(required),
  draftGuards: adoptedDraftGuards,
  enquiryGuards: [verifiedHere],
  dossierFields: adoptedDossierFields(required),
  kinds: ['national.recommended'],
  publishGuards: [doubleNumber],
}

/** 采用国际标准: a standard of ISO, IEC or ITU becomes a national one within twelve months, identical or modified. */
export const internationalAdoption: CaseProcedure = caseProcedure({
  name: 'international-adoption',
  title: { zh: '采用国际标准（推荐性国家标准）', en: 'Adoption of an international standard' },
  basis: [adopting, copyright],
  inForceFrom: '2025-06-01',
  keeper: 'committee',
  parties: nationalParties,
  stages: nationalStages,
  acts: {
    ...closedText(nationalActs(way)),
    'record-international-stage': act({
      title: { zh: '登记国际标准的阶段进展', en: 'Enter a stage that the international standard has completed' },
      button: { zh: '登记', en: 'Enter it' },
      from: Object.keys(nationalStages).filter((stage) => !['refused', 'appealed', 'terminated'].includes(stage)),
      to: null,
      by: ['proposer', 'committee'],
      guards: [notInFuture('stageOn', [derived])],
      fields: {
        stageOn: date('阶段完成日期', 'Completed on'),
        stage: text('完成的阶段（国际协调阶段码）', 'Stage completed (harmonized code)', { lengthMax: 60 }),
        consequence: longText('对本项目的影响', 'What follows for this project', { required: false }),
      },
      basis: [adopting],
      adds: 'internationalStage',
    }),
    'notify-committee': act({
      title: { zh: '向技术委员会通报', en: 'Notify the technical committee' },
      button: { zh: '登记通报', en: 'Enter the notification' },
      from: Object.keys(nationalStages).filter((stage) => !['refused', 'appealed', 'terminated'].includes(stage)),
      to: null,
      by: ['proposer', 'committee'],
      guards: [notInFuture('on', [derived])],
      fields: { ...on, letter: file('通报文件', 'Letter', { required: false }) },
      basis: [adopting],
      on: 'internationalStage',
      once: true,
    }),
    'assess-effects': act({
      title: { zh: '评估采标实施效果', en: 'Assess the effects of the adoption' },
      button: { zh: '登记评估', en: 'Enter the assessment' },
      from: ['implementation'],
      to: null,
      by: ['authority', 'committee'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        findings: longText('实施效果', 'Effects'),
        faults: longText('发现的国际标准的问题', 'Faults of the international standard', { required: false }),
        fedBack: text('向国际组织反馈情况', 'What was fed back to the organization', { required: false }),
      },
      basis: [adopting],
    }),
  },
  deadlines: {
    ...nationalDeadlines(way),
    'notify-committee': {
      title: { zh: '国际标准阶段完成后通报技术委员会', en: 'Notice of a stage to the technical committee' },
      kind: 'max',
      from: { act: 'record-international-stage', field: 'stageOn' },
      length: STAGE_DAYS,
      unit: 'day',
      until: ['notify-committee'],
      basis: [adopting],
    },
  },
  prohibitions: [
    {
      says: {
        zh: '其他组织的标准不得标“采用国际标准”；非等效的不计入采标',
        en: 'What rests on others than ISO, IEC and ITU, or is not equivalent, does not count as adopted',
      },
      basis: [adopting, degreesAt],
    },
    {
      says: { zh: '不得违反国际标准的版权政策公开原文和译文', en: 'Nothing is disclosed against the copyright policy' },
      basis: [copyright, adopting],
    },
    ...nationalProhibitions,
  ],
})
