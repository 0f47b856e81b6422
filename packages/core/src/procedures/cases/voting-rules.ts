import type { Basis } from '../../law/basis.ts'
import type { Fraction } from '../../values/fraction.ts'
import type { Worded } from '../../worded.ts'

/** How a body decides. Fractions are exact; `against` is the largest share of votes against that still carries. */
export type VotingRule = {
  readonly title: Worded
  /** Share of all members that must have voted; null where only those present count. */
  readonly quorum: Fraction | null
  readonly approve: Fraction
  /** Of whom `approve` is a share: those who voted, or everyone entitled. */
  readonly of: 'voted' | 'members'
  readonly against: Fraction | null
  /** The share of votes against at which the sources contradict each other: nobody can tell. */
  readonly againstUnsure?: Fraction
  readonly sizeMin: number | null
  readonly basis: readonly Basis[]
  readonly inForceFrom: string
}

const share = (numerator: number, denominator: number): Fraction => ({ numerator, denominator })

export const votingRules = {
  committee: {
    title: { zh: '技术委员会全体委员投票', en: 'Vote of all members of a technical committee' },
    quorum: share(3, 4),
    approve: share(2, 3),
    of: 'voted',
    against: share(1, 4),
    againstUnsure: share(1, 4),
    sizeMin: null,
    basis: [
      { source: 'TCM', article: '', confidence: 'V2' },
      { source: 'SGO', article: '一', confidence: 'V' },
    ],
    inForceFrom: '2018-01-01',
  },
  panel: {
    title: { zh: '审查专家组表决', en: 'Vote of an examining panel' },
    quorum: null,
    approve: share(3, 4),
    of: 'members',
    against: null,
    sizeMin: 15,
    basis: [{ source: 'NSM', article: '29', confidence: 'V2' }],
    inForceFrom: '2023-03-01',
  },
  referenceMaterial: {
    title: { zh: '国家标准样品技术评审', en: 'Assessment of a national reference material' },
    quorum: null,
    approve: share(3, 4),
    of: 'members',
    against: null,
    sizeMin: null,
    basis: [{ source: 'GSB', article: '24', confidence: 'V' }],
    inForceFrom: '2021-05-31',
  },
  sectorPanel: {
    title: { zh: '行业标准审查表决', en: 'Vote on a sector standard' },
    quorum: null,
    approve: share(3, 4),
    of: 'members',
    against: null,
    sizeMin: null,
    basis: [{ source: 'ISM', article: '', confidence: 'R' }],
    inForceFrom: '2024-06-01',
  },
} as const satisfies Record<string, VotingRule>

export type VotingRuleName = keyof typeof votingRules
