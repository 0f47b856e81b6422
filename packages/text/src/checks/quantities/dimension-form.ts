import type { Check, FoundFault } from '../check.ts'
import { judged, type WrittenSo, writtenSo } from './measured-passages.ts'

export const dimensionForm: Check = {
  id: 'Q04',
  name: 'dimension-form',
  group: 'quantities',
  title: { zh: '尺寸的写法', en: 'dimensions' },
  why: {
    zh: '尺寸的每个数值都带单位，才是几个长度的乘积；只写一个单位，读到的是另一个量。',
    en: 'Each value of a dimension bears its unit; one unit at the end makes it another quantity.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    found: {
      zh: '尺寸“{found}”的每个数值都写出单位：“{expected}”',
      en: 'Each value of the dimension “{found}” bears its unit: “{expected}”',
    },
  },
  check: (text) => judged(text, writtenSo(text, DIMENSIONS).flatMap(faultIn)),
}

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,9})?`
const UNIT = '(?:km|dm|cm|mm|μm|µm|nm|m)'
const TIMES = ' ?[×xX*] ?'
const DIMENSIONS = new RegExp(
  `(?<![\\w.×*])(?<a>${NUMBER})(?: ?(?<ua>${UNIT}))?(?<s1>${TIMES})(?<b>${NUMBER})(?: ?(?<ub>${UNIT}))?` +
    `(?:(?<s2>${TIMES})(?<c>${NUMBER})(?: ?(?<uc>${UNIT}))?)?(?![\\w²³/·×*^]|\\.\\d)`,
  'gu',
)

/** Before two factors with one unit, these say that both are lengths: 2×50 mm may be two pieces. */
const SIZE = /尺寸|外形|规格|长|宽|幅面|截面|面积|大小/u

function faultIn(match: WrittenSo): readonly FoundFault[] {
  const { passage, from, to, words, groups, before } = match
  const factors = [
    { figures: groups['a'], unit: groups['ua'] },
    { figures: groups['b'], unit: groups['ub'] },
    { figures: groups['c'], unit: groups['uc'] },
  ].filter(({ figures }) => figures !== undefined)
  const last = factors.at(-1)?.unit
  if (last === undefined || factors.every(({ unit }) => unit !== undefined)) return []
  const signs = [groups['s1'], groups['s2'], '']
  const expected = factors.map(({ figures, unit }, nth) => `${figures} ${unit ?? last}${signs[nth] ?? ''}`).join('')
  const at = passage.place(from, to)
  const isSure = factors.length === 3 || SIZE.test(before)
  return [
    {
      at,
      message: 'found',
      data: { found: words, expected },
      ...(isSure ? { edits: [{ at, replacement: expected }] } : { certainty: 'guessed' as const }),
    },
  ]
}
