import { plainOf } from '../../lexer/plain.ts'
import type { Check, FoundFault } from '../check.ts'
import { isHan, judged, measureOf, type PlacedQuantity, quantitiesOf, withUnit } from './measured-passages.ts'

export const rangeForm: Check = {
  id: 'Q03',
  name: 'range-form',
  group: 'quantities',
  title: { zh: '量值范围的写法', en: 'ranges' },
  why: {
    zh: '两端都写出单位并用“～”连接，范围才不会被读成别的意思。',
    en: 'With the unit at both ends and “～” between them a range cannot be read as anything else.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    unit: {
      zh: '范围“{found}”的前一个数值没有单位，写作“{expected}”',
      en: 'The first value of the range “{found}” has no unit; write “{expected}”',
    },
    sign: {
      zh: '范围“{found}”用“～”连接，写作“{expected}”',
      en: 'The range “{found}” is joined by “～”: “{expected}”',
    },
  },
  check: (text) =>
    judged(
      text,
      quantitiesOf(text)
        .filter(({ relation, unit }) => relation === 'range' && unit !== null && !isHan(unit))
        .flatMap(faultIn),
    ),
}

/** One without brackets: (2～3) min says of both that they are minutes. */
const RANGE =
  /^(?<low>[-+]?\d[\d., ]*?) ?(?<first>[^\d~至到 -]*) ?(?<sign>~|至|到|-{1,2}) ?(?<high>[-+]?\d[\d., ]*?) ?(?<last>[^\d ]\S*)$/u

/** 从 0 V 至 220 V tells of a way and not of a range. */
const WAY = /[从由自升降增减调变][^，。；,;]{0,6}$/u

function faultIn(quantity: PlacedQuantity): readonly FoundFault[] {
  const { passage, from, to, words } = measureOf(quantity)
  const { low, first, sign, high, last } = RANGE.exec(plainOf(words))?.groups ?? {}
  if (low === undefined || sign === undefined || high === undefined || last === undefined) return []
  if (/[至到]/u.test(sign) && WAY.test(passage.text.slice(Math.max(0, from - 8), from))) return []
  const lacksUnit = first === undefined || first === ''
  // A tilde of half width is a matter of the keyboard where the rest is right.
  const isJoined = words.includes('～')
  if (isJoined && !lacksUnit) return []
  const unit = passage.text.slice(to - last.length, to)
  const expected = `${withUnit(low, unit)}～${withUnit(high, unit)}`
  const at = passage.place(from, to)
  return [
    {
      at,
      message: lacksUnit ? 'unit' : 'sign',
      data: { found: words, expected },
      ...(lacksUnit || first === last ? { edits: [{ at, replacement: expected }] } : {}),
      ...(/[至到]/u.test(sign) ? { certainty: 'guessed' as const } : {}),
    },
  ]
}
