import type { Worded } from '../../worded.ts'

export type SourceLevel =
  | 'law'
  | 'regulation'
  | 'localRegulation'
  | 'rule'
  | 'normativeDocument'
  | 'nationalStandard'
  | 'draft'
  | 'ownRule'

export type SourceStatus = 'inForce' | 'replaced' | 'pilot' | 'draft' | 'toBeVerified'

/**
 * One source. `promulgated` and `effective` are `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known, or ''
 * where nothing is. `shortZh` is the name in basis links, with its title marks. `confidence` is how far the source
 * has been read as a whole; each basis has its own.
 */
export type LegalSource = {
  readonly titleZh: string
  readonly titleEn: string
  readonly shortZh: string
  readonly docNumber: string
  readonly issuer: Worded
  readonly level: SourceLevel
  readonly promulgated: string
  readonly effective: string
  readonly status: SourceStatus
  readonly statusNote?: Worded
  readonly confidence: 'V' | 'V2'
}

export const sourceLevelWords: Readonly<Record<SourceLevel, Worded>> = {
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '行政法规', en: 'Administrative regulation' },
  localRegulation: { zh: '地方性法规', en: 'Local regulation' },
  rule: { zh: '部门规章', en: 'Departmental rule' },
  normativeDocument: { zh: '规范性文件', en: 'Normative document' },
  nationalStandard: { zh: '国家标准', en: 'National standard' },
  draft: { zh: '草案', en: 'Draft' },
  ownRule: { zh: '组织规则', en: 'Rule of the organization' },
}

export const sourceStatusWords: Readonly<Record<SourceStatus, Worded>> = {
  inForce: { zh: '现行', en: 'In force' },
  replaced: { zh: '已被取代', en: 'Replaced' },
  pilot: { zh: '试点', en: 'Pilot' },
  draft: { zh: '征求意见稿', en: 'Draft for public enquiry' },
  toBeVerified: { zh: '待核', en: 'To be verified' },
}
