import type { Worded } from '../../worded.ts'

export type StandardNumberKind = keyof typeof numberKinds

/**
 * A number taken apart. `prefix` is all before the sequence number in canonical form (`T/CAS`, `GB/T`, `DB11/`);
 * `sequence` keeps its zeros and letters (`0001S`, `D60`); `part` may have a subpart (`39.1`); `year` has four digits and
 * is missing in an undated reference; `adopted` is the international standard of a double number. An amendment sheet has
 * all this of the edition in `amends`, and its own `sheet` and `sheetYear`.
 */
export type StandardNumber = {
  readonly kind: StandardNumberKind
  readonly prefix: string
  readonly sequence: string
  readonly part?: string
  readonly year?: number
  readonly adopted?: string
  readonly amends?: StandardNumber
  readonly sheet?: number
  readonly sheetYear?: number
  readonly canonical: string
}

/** The kinds of numbers, with how well their grammar is known. */
export const numberKinds = {
  'national.mandatory': { zh: '强制性国家标准', en: 'Mandatory national standard', confidence: 'V' },
  'national.recommended': { zh: '推荐性国家标准', en: 'Voluntary national standard', confidence: 'V' },
  'national.guidance': { zh: '国家标准化指导性技术文件', en: 'National guidance technical document', confidence: 'V' },
  'national.referenceMaterial': { zh: '国家标准样品', en: 'National reference material', confidence: 'R' },
  'national.military': { zh: '国家军用标准', en: 'National military standard', confidence: 'R' },
  occupationalHealth: { zh: '国家职业卫生标准', en: 'National occupational health standard', confidence: 'V2' },
  'local.provincial': { zh: '省级地方标准', en: 'Local standard of a province', confidence: 'V' },
  'local.municipal': { zh: '设区市（自治州）地方标准', en: 'Local standard of a city with districts', confidence: 'V' },
  'local.foodSafety': { zh: '食品安全地方标准', en: 'Local food safety standard', confidence: 'R' },
  group: { zh: '团体标准', en: 'Social organization standard', confidence: 'V' },
  enterprise: { zh: '企业标准', en: 'Enterprise standard', confidence: 'V2' },
  sector: { zh: '行业标准', en: 'Sector standard', confidence: 'V' },
  'sector.engineering': { zh: '工程建设行业标准', en: 'Sector standard of construction', confidence: 'R' },
  metrology: { zh: '计量技术法规', en: 'Technical regulation of metrology', confidence: 'V2' },
  tsg: { zh: '特种设备安全技术规范', en: 'Safety technical regulation of special equipment', confidence: 'R' },
  international: { zh: '国际标准', en: 'International standard', confidence: 'V' },
  foreign: { zh: '国外标准', en: 'Standard of a foreign or professional body', confidence: 'R' },
  amendment: { zh: '标准修改单', en: 'Amendment sheet of a standard', confidence: 'R' },
  planNumber: { zh: '国家标准计划号', en: 'Plan number of a national standard', confidence: 'R' },
} as const satisfies Record<string, Worded & { readonly confidence: 'V' | 'V2' | 'R' }>
