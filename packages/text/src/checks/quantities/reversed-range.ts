import type { Check, FoundFault } from '../check.ts'
import { judged, measureOf, type PlacedQuantity, quantitiesOf } from './measured-passages.ts'

export const reversedRange: Check = {
  id: 'Q13',
  name: 'reversed-range',
  group: 'quantities',
  title: { zh: '上下限颠倒', en: 'reversed range' },
  why: {
    zh: '下限大于上限，多半是数字写错，没有数值能满足。',
    en: 'Where the lower bound is above the upper a figure is likely wrong, and no value can meet it.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    found: {
      zh: '范围“{found}”的下限大于上限',
      en: 'The lower bound of the range “{found}” is above the upper',
    },
  },
  check: (text) => judged(text, quantitiesOf(text).filter(isReversed).map(faultAt)),
}

/** What falls runs from the higher value to the lower: 从 90%～10% 的下降时间. */
const FALLS = /[从由自降减衰逆倒]|下降|冷却|递减/u
const CONTEXT_LENGTH = 10

function isReversed(quantity: PlacedQuantity): boolean {
  const { relation, least, most, passage } = quantity
  if (relation !== 'range' || least === null || most === null || least <= most) return false
  const { from, to, words } = measureOf(quantity)
  // A hyphen may be a minus, a part of a name or of a number.
  if (!/[~～〜∼]/u.test(words)) return false
  const around =
    passage.text.slice(Math.max(0, from - CONTEXT_LENGTH), from) + passage.text.slice(to, to + CONTEXT_LENGTH)
  return !FALLS.test(around)
}

function faultAt(quantity: PlacedQuantity): FoundFault {
  const { passage, from, to, words } = measureOf(quantity)
  return { at: passage.place(from, to), message: 'found', data: { found: words } }
}
