import type { Check, FoundFault } from '../check.ts'
import { isMisspelt } from './illegal-units.ts'
import { judged, type PlacedQuantity, quantitiesOf, type WrittenSo, writtenSo } from './measured-passages.ts'

export const illegalUnit: Check = {
  id: 'Q09',
  name: 'illegal-unit',
  group: 'quantities',
  title: { zh: '非法定单位', en: 'unit that is not legal' },
  why: {
    zh: '标准使用法定计量单位；别的单位读者要换算，也不能用于计量。',
    en: 'Standards use the legal units of measurement; others must be converted and are not admitted.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.4.7', confidence: 'V' },
    { document: 'GB 3100', clause: '', confidence: 'R' },
  ],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    found: {
      zh: '“{found}”不是法定单位或其符号，用“{expected}”（数值要换算）',
      en: '“{found}” is not a legal unit or not its symbol; use “{expected}” and convert the value',
    },
    mesh: {
      zh: '“{found}”不是法定单位，给出筛孔尺寸，单位为 mm 或 μm',
      en: '“{found}” is not a legal unit; give the size of the apertures in mm or μm',
    },
  },
  check: (text) =>
    judged(text, [
      ...quantitiesOf(text).flatMap(faultIn),
      ...writtenSo(text, MESH).map((match) => faultAt(match, 'mesh')),
      ...writtenSo(text, MOLAR).map((match) => faultAt(match, 'found')),
    ]),
}

function faultIn({ passage, unit, successor, unitFrom, unitTo }: PlacedQuantity): readonly FoundFault[] {
  if (unit === null || successor === undefined || isMisspelt(unit, successor)) return []
  if (unitFrom === null || unitTo === null) return []
  return [{ at: passage.place(unitFrom, unitTo), message: 'found', data: { found: unit, expected: successor } }]
}

/** 80目的筛网, 过80目筛; 目 elsewhere is part of a word. */
const MESH = /(?<=\d ?)目(?=[^标的前次录视]{0,2}(?:筛|网|金刚砂|砂纸|粉)|的?标准筛|的筛)/gu

/** 0.1 M behind which a substance or a solution is named. */
const MOLAR =
  /(?<=(?<![\w.])\d{1,3}(?:\.\d{1,4})? ?)M(?= ?的?(?:盐酸|硫酸|硝酸|氢氧化|氯化|溶液|缓冲|NaOH|HCl|KOH|NaCl|H2SO4|Tris|EDTA))/gu

function faultAt({ passage, from, to, words }: WrittenSo, message: 'mesh' | 'found'): FoundFault {
  return {
    at: passage.place(from, to),
    message,
    data: { found: words, expected: 'mol/L' },
    certainty: 'guessed',
  }
}
