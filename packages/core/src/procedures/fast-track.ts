import {
  ADOPTION_MONTHS,
  adoptedDossierFields,
  adoptedDraftFields,
  adoptedDraftGuards,
  adoptedFields,
  adoptedGuards,
  adopting,
  closedText,
  copyrightFields,
  copyrightGuard,
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
import { basis } from './blocks/shared.ts'
import { draftedOrTakenOver, draftingField, takenOverText } from './blocks/taken-over-text.ts'
import { type CaseGuard, type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { allowed, filledIn, where, whereFilled } from './cases/guards/index.ts'
import { choice, longText, text } from './field.ts'

const fastTracks = basis('HSR', 'GB/T 16733—1997', 'V2')
const enquiring = basis('NSM', '28', 'V2')
const planning = basis('NSM', '25', 'R')
const PLAN_MONTHS = 18

const tracks = {
  B: { zh: 'B 程序（省略起草阶段）', en: 'B (drafting is left out)' },
  C: {
    zh: 'C 程序（省略起草阶段；征求意见仍须进行）',
    en: 'C (drafting is left out; the enquiry is held all the same)',
  },
} as const

const grounds = {
  adoption: { zh: '采用国际标准', en: 'adoption of an international standard' },
  revision: { zh: '修订现行标准', en: 'revision of a standard in force' },
  conversion: { zh: '现行其他标准转化为国家标准', en: 'conversion of another standard in force' },
  other: { zh: '其他', en: 'other' },
} as const

const groundFits = (track: keyof typeof tracks, wanted: readonly (keyof typeof grounds)[]): CaseGuard => {
  const words = {
    zh: `${track} 程序只用于：${wanted.map((each) => grounds[each].zh).join('、')}`,
    en: `${track} is only for: ${wanted.map((each) => grounds[each].en).join(', ')}`,
  }
  return {
    ...whereFilled('track', [track], allowed('ground', wanted, { title: words, basis: [fastTracks] })),
    name: `groundOf:${track}`,
  }
}

const optional = { required: false } as const
/** Track B brings an adoption sooner to its enquiry; what an adoption must keep, it keeps here too. */
const ifAdopted = (guards: readonly CaseGuard[]): readonly CaseGuard[] =>
  guards.map((guard) => where('suggest', 'ground', ['adoption'], guard))
const adoptedPieces = Object.entries(adoptedDossierFields(optional)).map(([name, { label }]) =>
  filledIn(name, {
    title: { zh: `采标材料：${label.zh}`, en: `Of an adoption: ${label.en}` },
    basis: [adopting],
  }),
)

const way: NationalWay = {
  basis: [fastTracks],
  suggestFields: {
    track: choice('快速程序', 'Fast track', tracks),
    ground: choice('适用理由', 'Ground', grounds),
    groundWhy: longText('理由说明', 'How the ground applies'),
    source: text('所依据文本的编号', 'Number of the text it rests on'),
    ...adoptedFields(optional),
  },
  suggestGuards: [
    groundFits('B', ['adoption']),
    groundFits('C', ['revision', 'conversion']),
    ...adoptedGuards.map((guard) => whereFilled('ground', ['adoption'], guard)),
  ],
  applyFields: copyrightFields(optional),
  applyGuards: ifAdopted([copyrightGuard]),
  months: PLAN_MONTHS,
  patents: true,
  otherMonths: { field: 'ground', is: 'adoption', months: ADOPTION_MONTHS },
  limitedBy: [planning, adopting],
  planLetter: 'T',
  planFields: {
    ...draftingField,
    trackWhy: longText('是否适用快速程序的决定和理由', 'Decision about the fast track, with its reason'),
  },
  draftFields: adoptedDraftFields(optional),
  draftGuards: ifAdopted(adoptedDraftGuards),
  dossierFields: adoptedDossierFields(optional),
  dossierGuards: ifAdopted(adoptedPieces),
  drafted: draftedOrTakenOver([basis('NSM', '26–27', 'R')], [fastTracks]),
  enquiryGuards: ifAdopted([verifiedHere]),
  kinds: ['national.recommended'],
  publishGuards: ifAdopted([doubleNumber]),
}

/** 快速程序: a text that exists becomes the draft. Neither B nor C lets a national standard go without its enquiry. */
export const fastTrack: CaseProcedure = caseProcedure({
  name: 'fast-track',
  title: { zh: '国家标准制修订快速程序', en: 'Fast track of national standards' },
  basis: [fastTracks, basis('NSM', '', 'V2')],
  inForceFrom: '2023-03-01',
  keeper: 'committee',
  parties: nationalParties,
  stages: nationalStages,
  // The text of an adoption must stay closed, so all are told by the address of their disclosure.
  acts: { ...closedText(nationalActs(way)), ...takenOverText({ by: ['committee'], basis: [fastTracks] }) },
  deadlines: nationalDeadlines(way),
  prohibitions: [
    {
      says: {
        zh: 'GB/T 16733 的 C 程序可省略征求意见，与公开征求意见不少于 60 日的规定相冲突；以现行规定为准，不得省略',
        en: 'Track C of GB/T 16733 leaves out the enquiry, against the sixty days asked for now: it must not be left out',
      },
      basis: [fastTracks, enquiring],
    },
    ...nationalProhibitions,
  ],
})
