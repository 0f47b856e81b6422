import type { Worded } from '../../worded.ts'

export type MalformedNumberCode = keyof typeof malformedNumberWords

/** A text that is no number of a standard, as it was given, with the likeliest reason. */
export type MalformedNumber = { readonly kind: 'malformed'; readonly code: MalformedNumberCode; readonly text: string }

export const malformedNumberWords = {
  NUMBER_EMPTY: { zh: '没有填写编号', en: 'No number is given' },
  NUMBER_TOO_LONG: { zh: '编号过长，请只填编号，不带名称', en: 'Too long; give the number without the title' },
  NUMBER_OF_ALL_PARTS: {
    zh: '“所有部分”是对一组标准的引用，不是一项标准的编号',
    en: '“All parts” refers to a set of standards and is not the number of one',
  },
  LETTERS_SMALL: { zh: '代号应当用大写字母', en: 'Codes are written in capital letters' },
  SLASH_MISSING: { zh: '代号中缺少斜线，例如 T/ABC、GB/T', en: 'A slash is missing, as in T/ABC or GB/T' },
  CODE_MALFORMED: {
    zh: '代号应当是大写拉丁字母，或者大写拉丁字母加阿拉伯数字',
    en: 'The code is capital Latin letters, or these with Arabic digits',
  },
  SECTOR_CODE_UNKNOWN: {
    zh: '没有这个行业标准代号，请核对公布的代号表',
    en: 'No such code of a sector is known; check the published list',
  },
  REGION_CODE_MALFORMED: {
    zh: '地方标准代号应当是 DB 加两位或四位行政区划代码，后接斜线',
    en: 'The code of a local standard is DB, two or four digits of the division, and a slash',
  },
  YEAR_MALFORMED: {
    zh: '年代号应当是 1900～2099 之间的四位数字',
    en: 'The year has four digits, from 1900 to 2099',
  },
  SEQUENCE_MISSING: { zh: '代号之后缺少顺序号', en: 'The sequence number after the code is missing' },
  NUMBER_UNRECOGNIZED: {
    zh: '不是可以识别的标准编号，例如 T/ABC 001—2025、GB/T 1.1—2020',
    en: 'Not a recognizable number of a standard, such as T/ABC 001—2025 or GB/T 1.1—2020',
  },
} as const satisfies Record<string, Worded>

type Symptom = { readonly code: MalformedNumberCode; readonly shows: (normal: string, isNumber: IsNumber) => boolean }

type IsNumber = (normal: string) => boolean

/** In order: the first that shows is named. What a single correction mends comes before guesses. */
const symptoms: readonly Symptom[] = [
  { code: 'NUMBER_EMPTY', shows: (normal) => normal === '' },
  { code: 'NUMBER_OF_ALL_PARTS', shows: (normal) => /所有部分|all parts/iu.test(normal) },
  { code: 'LETTERS_SMALL', shows: (normal, isNumber) => isNumber(normal.toUpperCase()) },
  { code: 'SLASH_MISSING', shows: (normal, isNumber) => withSlash(normal).some(isNumber) },
  { code: 'YEAR_MALFORMED', shows: (normal, isNumber) => isNumber(normal.replace(/-\d+$/u, '')) },
  { code: 'SEQUENCE_MISSING', shows: (normal, isNumber) => !/\d/u.test(normal) && isNumber(`${normal.trim()} 1`) },
  { code: 'CODE_MALFORMED', shows: (normal) => /^[TQ]\//u.test(normal) },
  { code: 'REGION_CODE_MALFORMED', shows: (normal) => /^DBS? ?\d/u.test(normal) },
  { code: 'SECTOR_CODE_UNKNOWN', shows: (normal) => /^[A-Z]{2}(?:\/[TZ])? ?\d/u.test(normal) },
]

/** Why a normalized text is no number. `isNumber` tells whether a corrected text would be one. */
export function diagnose(normal: string, isNumber: IsNumber): MalformedNumberCode {
  return symptoms.find(({ shows }) => shows(normal, isNumber))?.code ?? 'NUMBER_UNRECOGNIZED'
}

/** T CAS 1, TCAS 1, GBT 1, GB T 1: where the slash may have been meant. */
function withSlash(normal: string): string[] {
  return [normal.replace(/^([TQ]) ?(?=[A-Z])/u, '$1/'), normal.replace(/^([A-Z]{2,3}\d{0,4}) ?(?=[TZ] ?\d)/u, '$1/')]
}
