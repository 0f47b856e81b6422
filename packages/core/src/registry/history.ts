import type { Basis } from '../law/basis.ts'
import type { Stage } from '../procedures/social-organization/stages.ts'
import type { IsoDate } from '../values/iso-date.ts'
import type { WordData, Worded } from '../worded.ts'

/**
 * What is known of a standard or project that came about before it was entered here. Days are `YYYY-MM-DD`; `null` is
 * 日期不详: it happened, or may have happened, on a day that nobody can name.
 */
export type History = {
  /** Where it stands now. Acts of later stages are still to come, and nothing is asked of them. */
  readonly reached: Stage
  readonly numberYear: number | null
  readonly projectApprovedOn: IsoDate | null
  /** Known not to have been held; `false` claims nothing. */
  readonly enquiryNotHeld: boolean
  readonly enquiryFrom: IsoDate | null
  readonly enquiryTo: IsoDate | null
  readonly examinedOn: IsoDate | null
  readonly approvedOn: IsoDate | null
  readonly publishedOn: IsoDate | null
  readonly implementsOn: IsoDate | null
  readonly draftingOrganizations: readonly string[]
  /** Employers of the members of the panel; `null`: not on record. */
  readonly panelEmployers: readonly string[] | null
  /** Delegates present and entitled to vote, and how many of them agreed; `null`: not on record. */
  readonly votes: { readonly present: number; readonly agree: number } | null
}

/** What history did not meet, or what cannot be told. Nothing found is no finding that history conforms. */
export type HistoryFinding = {
  readonly code: HistoryCode
  readonly verdict: 'deviation' | 'unknown'
  readonly data: WordData
  /** The day of the act concerned, where it is known. */
  readonly on: IsoDate | null
}

const examination: readonly Basis[] = [{ source: 'GSP', article: '14', confidence: 'V2' }]
const numbering: readonly Basis[] = [{ source: 'GSP', article: '17', confidence: 'V2' }]

export const historyFindings = {
  DATE_UNKNOWN: { says: { zh: '{act}日期不详', en: 'The day of {act} is not known' }, basis: [] },
  ACTS_OUT_OF_ORDER: {
    says: {
      zh: '{later}（{laterOn}）早于{earlier}（{earlierOn}）',
      en: '{later} ({laterOn}) came before {earlier} ({earlierOn})',
    },
    basis: examination,
  },
  ENQUIRY_NOT_HELD: { says: { zh: '没有征求意见', en: 'No public enquiry was held' }, basis: examination },
  ENQUIRY_DATES_UNKNOWN: {
    says: {
      zh: '征求意见起止日期不详，无法判定期限',
      en: 'The days of the enquiry are not known; its length cannot be judged',
    },
    basis: examination,
  },
  ENQUIRY_TOO_SHORT: {
    says: {
      zh: '征求意见 {days} 日（{from} ～ {to}），少于 {daysMin} 日',
      en: 'The enquiry ran {days} days ({from} to {to}), fewer than {daysMin}',
    },
    basis: examination,
  },
  PANEL_UNKNOWN: {
    says: {
      zh: '参审专家所在单位没有记录，无法判定回避',
      en: 'The employers of the panel are not on record; conflicts of interest cannot be judged',
    },
    basis: examination,
  },
  EXPERT_IN_CONFLICT: {
    says: {
      zh: '参审专家来自起草单位 {organization}',
      en: 'A member of the panel comes from the drafting organization {organization}',
    },
    basis: examination,
  },
  EXPERT_MAYBE_IN_CONFLICT: {
    says: {
      zh: '参审专家单位 {employer} 与起草单位 {organization} 可能是同一单位，无法判定',
      en: 'The panel member’s employer {employer} may belong to the drafting organization {organization}; this cannot be judged',
    },
    basis: examination,
  },
  VOTES_UNKNOWN: {
    says: { zh: '没有表决票数记录，无法判定', en: 'No count of votes is on record; the majority cannot be judged' },
    basis: examination,
  },
  VOTE_NOT_CARRIED: {
    says: { zh: '表决未达到四分之三：{counted}', en: 'The vote did not reach three quarters: {counted}' },
    basis: examination,
  },
  IMPLEMENTATION_BEFORE_PUBLICATION: {
    says: {
      zh: '实施日期 {implementsOn} 早于发布日期 {publishedOn}',
      en: 'Implemented from {implementsOn}, before publication on {publishedOn}',
    },
    basis: [],
  },
  NUMBER_YEAR_DIFFERS: {
    says: {
      zh: '编号年代号 {year} 与发布日期 {publishedOn} 的年份不同',
      en: 'The number’s year {year} is not the year of publication ({publishedOn})',
    },
    basis: numbering,
  },
} as const satisfies Record<string, { readonly says: Worded; readonly basis: readonly Basis[] }>

export type HistoryCode = keyof typeof historyFindings
