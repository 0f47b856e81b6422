import type { StandardNumber, StandardNumberKind } from '../../values/standard-number.ts'
import type { Worded } from '../../worded.ts'

/** A level or nature as dated data: the law may merge or rename them, and old numbers keep what they were. */
export type DatedTerm = Worded & { readonly since: string | null; readonly until: string | null }

/**
 * Levels by code. The first five are those of the law; the others are what is kept beside them because standards cite it.
 *
 * @basis 标准化法 2018, Art. 2
 */
export const levels: Readonly<Record<string, DatedTerm>> = {
  national: { zh: '国家标准', en: 'national standard', since: null, until: null },
  sector: { zh: '行业标准', en: 'sector standard', since: null, until: null },
  local: { zh: '地方标准', en: 'local standard', since: null, until: null },
  group: { zh: '团体标准', en: 'social organization standard', since: '2018-01-01', until: null },
  enterprise: { zh: '企业标准', en: 'enterprise standard', since: null, until: null },
  international: { zh: '国际标准', en: 'international standard', since: null, until: null },
  foreign: { zh: '国外标准', en: 'foreign standard', since: null, until: null },
  military: { zh: '国家军用标准', en: 'national military standard', since: null, until: null },
  regulation: { zh: '技术法规类文件', en: 'technical regulation', since: null, until: null },
  plan: { zh: '标准计划', en: 'plan of a standard', since: null, until: null },
}

/** @basis 标准化法 2018, Art. 2 and 10 to 13 */
export const natures: Readonly<Record<string, DatedTerm>> = {
  mandatory: { zh: '强制性', en: 'mandatory', since: null, until: null },
  voluntary: { zh: '推荐性', en: 'voluntary', since: null, until: null },
  guidance: { zh: '指导性技术文件', en: 'guidance document', since: null, until: null },
  referenceMaterial: { zh: '标准样品', en: 'reference material', since: null, until: null },
}

const byKind: Readonly<Record<StandardNumberKind, readonly [level: string, nature: string | null]>> = {
  'national.mandatory': ['national', 'mandatory'],
  'national.recommended': ['national', 'voluntary'],
  'national.guidance': ['national', 'guidance'],
  'national.referenceMaterial': ['national', 'referenceMaterial'],
  'national.military': ['military', null],
  occupationalHealth: ['national', 'mandatory'],
  'local.provincial': ['local', 'mandatory'],
  'local.municipal': ['local', 'mandatory'],
  'local.foodSafety': ['local', 'mandatory'],
  group: ['group', 'voluntary'],
  enterprise: ['enterprise', null],
  sector: ['sector', 'mandatory'],
  'sector.engineering': ['sector', 'mandatory'],
  metrology: ['regulation', null],
  tsg: ['regulation', null],
  international: ['international', null],
  foreign: ['foreign', null],
  amendment: ['national', null], // read of its base alone, see placeOf
  planNumber: ['plan', null],
}

/** Where a number stands: its level, its nature as the number says it, its body's code. Nulls: the number does not say. */
export type NumberPlace = {
  readonly level: string
  readonly nature: string | null
  /** Two, four or six digits of GB/T 2260 for local standards. */
  readonly division: string | null
}

/**
 * Level and nature as the number itself tells them; /T is voluntary and /Z guidance at every level that knows both. An
 * amendment sheet has the force of what it amends.
 */
export function placeOf(number: StandardNumber): NumberPlace {
  const { kind, prefix, canonical } = number.amends ?? number
  const [level, nature] = byKind[kind]
  return {
    level,
    nature: natureBySlash(prefix) ?? natureOfPlan(kind, canonical) ?? nature,
    division: divisionOf(prefix),
  }
}

function natureBySlash(prefix: string): string | null {
  if (/^[A-Z]{2,4}\d{0,4}\/T$/u.test(prefix)) return 'voluntary'
  return /^[A-Z]{2,4}\d{0,4}\/Z$/u.test(prefix) ? 'guidance' : null
}

/** 20230787-T-469: Q is a mandatory standard, T a voluntary one, Z a guidance document. */
function natureOfPlan(kind: StandardNumberKind, canonical: string): string | null {
  if (kind !== 'planNumber') return null
  const sign = /-([QTZ])-/u.exec(canonical)?.[1]
  return sign === 'Q' ? 'mandatory' : sign === 'T' ? 'voluntary' : sign === 'Z' ? 'guidance' : null
}

function divisionOf(prefix: string): string | null {
  const digits = /^DBS?(\d{2}|\d{4})\//u.exec(prefix)?.[1]
  return digits ? digits.padEnd(DIVISION_DIGITS, '0') : null
}

const DIVISION_DIGITS = 6
