import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import { unknown } from '../outcome.ts'
import { judged, measureOf, type PlacedQuantity, quantitiesOf } from './measured-passages.ts'
import { runsOf } from './runs.ts'

export const gapBeforeUnit: Check = {
  id: 'Q01',
  name: 'gap-before-unit',
  group: 'quantities',
  title: { zh: '数值与单位的间隙', en: 'gap before the unit' },
  why: {
    zh: '数值与单位符号之间留四分之一个汉字的间隙，数与符号才不会连读；度、分、秒除外。',
    en: 'A quarter gap keeps figures and symbol apart; only degrees, minutes and seconds of angle stand close.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10.4.6', confidence: 'V' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 29, reviewed: 29, right: 29 },
  messages: {
    found: {
      zh: '“{found}”的数值与单位符号之间没有间隙，写作“{expected}”',
      en: 'No gap between figures and unit in “{found}”; write “{expected}”',
    },
  },
  check: (text) => {
    // The text layer of a PDF cannot tell a quarter gap from none.
    if (text.document.format === 'pdf') return unknown('format-lacks-it')
    return judged(text, quantitiesOf(text).filter(isJudged).flatMap(faultIn))
  },
}

/** Figures or a closing bracket right before letters; ×10 written with an x is no unit. */
const GLUED = /[\d)）⁰¹²³⁴-⁹](?=[A-Za-zμµΩ\u2126Å℃])(?![xX]\d)/gu

/** `2m` in italics or before 时 is a product of a variable; a byte in hexadecimal ends in d. */
function isJudged({ isGlued, unit, unitFrom, from, unitTo, passage }: PlacedQuantity): boolean {
  if (!isGlued || unit === null || unitFrom === null || unitTo === null) return false
  if (unit.length > 1) return true
  const before = passage.text.slice(Math.max(0, from - 6), from)
  if (unit === 'd' && /[\da-fA-F]{2} $/u.test(before)) return false
  if (unit !== 'h' && /^\s?时/u.test(passage.text.slice(unitTo))) return false
  return !runsOf(passage).some((run) => run.italic && run.from <= unitFrom && run.to > unitFrom)
}

function faultIn(quantity: PlacedQuantity): readonly FoundFault[] {
  const { passage, from, to, words } = measureOf(quantity)
  const places = matchesOf(words, GLUED).map(({ index }) => from + index + 1)
  if (places.length === 0) return []
  return [
    {
      at: passage.place(from, to),
      message: 'found',
      data: { found: words, expected: words.replaceAll(GLUED, (figure) => `${figure} `) },
      edits: places.map((place) => ({ at: passage.place(place, place), replacement: ' ' })),
    },
  ]
}
