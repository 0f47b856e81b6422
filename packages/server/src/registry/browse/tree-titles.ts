import {
  ccsLetters,
  ccsTitle,
  cityName,
  economicPath,
  economicTitle,
  icsFields,
  icsTitle,
  provinces,
  type Worded,
} from '@zhunsheng/core'
import type { TreeName } from '../search-index/question.ts'

export const treeTitles: Readonly<Record<TreeName, Worded>> = {
  ics: { zh: '国际标准分类（ICS）', en: 'International Classification for Standards (ICS)' },
  ccs: { zh: '中国标准文献分类（CCS）', en: 'Chinese Classification for Standards (CCS)' },
  sectors: { zh: '国民经济行业（GB/T 4754）', en: 'Sectors of the economy (GB/T 4754)' },
  division: { zh: '行政区划（GB/T 2260）', en: 'Administrative divisions (GB/T 2260)' },
}

/** A name in the languages in which it is known. */
export type PartlyWorded = { readonly zh?: string; readonly en?: string }

const PROVINCE_DIGITS = 2

/** What a code is called; nothing for one that no table at hand names. */
export const titleOfCode: Readonly<Record<TreeName, (code: string) => PartlyWorded>> = {
  ics: (code) => ({ ...named('en', icsTitle(code)), ...named('zh', icsFields[code]) }),
  ccs: (code) => ccsLetters[code] ?? named('zh', ccsTitle(code)),
  sectors: (code) => economicTitle(code) ?? {},
  division: (code) =>
    code.endsWith('0000') ? (provinces[code.slice(0, PROVINCE_DIGITS)] ?? {}) : named('zh', cityName(code)),
}

const named = (language: 'zh' | 'en', name: string | null | undefined): PartlyWorded =>
  name ? { [language]: name } : {}

/** The code right above; null at the top. */
export const parentOf: Readonly<Record<TreeName, (code: string) => string | null>> = {
  ics: (code) => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null),
  ccs: (code) => (code.length > 1 ? code.slice(0, 1) : null),
  sectors: (code) => economicPath(code).at(-2) ?? null,
  division: (code) => (code.endsWith('0000') ? null : `${code.slice(0, PROVINCE_DIGITS)}0000`),
}
