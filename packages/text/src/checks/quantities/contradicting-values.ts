import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { areComparable, boundsIn, isSame } from '../facts/indicators.ts'
import { found, notApplicable } from '../outcome.ts'
import { type PlacedQuantity, quantitiesOf } from './measured-passages.ts'

export const contradictingValues: Check = {
  id: 'Q15',
  name: 'contradicting-values',
  group: 'quantities',
  title: { zh: '指标前后矛盾', en: 'contradicting values' },
  why: {
    zh: '同一对象的同一特性写了两个值，执行的人不知道按哪一个。',
    en: 'Two values for one characteristic of one object leave it open which of them holds.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{subject}”在{clause}中为“{other}”，此处为“{found}”',
      en: '“{subject}” is “{other}” in {clause} and “{found}” here',
    },
  },
  check: (text) => {
    const values = valuesOf(text)
    return values.length === 0 ? notApplicable('nothing-to-check') : found(contradictionsIn(values))
  },
}

type Value = { readonly subject: string; readonly quantity: PlacedQuantity; readonly passage: Passage }

/** Words before the value, from the beginning of the sentence: 桌面微风扇的噪声. */
const SUBJECT_LENGTH_MIN = 5
const SUBJECT_END = /(?:不?应|宜|为|是|在|均|都|能|达到|保持)+$/u
const RELATIVE = /[该其此这上前述各每]|以下|[。；;：:，,]/u

/** Values whose whole sentence before them names object and characteristic and no condition. */
function valuesOf(text: CheckedText): readonly Value[] {
  const taken = new Set<Passage>()
  return quantitiesOf(text).flatMap((quantity): Value[] => {
    const { passage, from, dimension, relation, least, most } = quantity
    const { block, cell } = passage
    // Only the first value of a passage stands right behind its subject.
    if (taken.has(passage) || cell || block.kind === 'example' || block.kind === 'note') return []
    taken.add(passage)
    if (dimension === null || (least === null && most === null) || relation === 'equal') return []
    const subject = passage.text.slice(block.contentFrom, from).replaceAll(/\s/gu, '').replace(SUBJECT_END, '')
    const isWhole = subject.length >= SUBJECT_LENGTH_MIN && subject.includes('的') && !RELATIVE.test(subject)
    return isWhole ? [{ subject, quantity, passage }] : []
  })
}

function contradictionsIn(values: readonly Value[]): readonly FoundFault[] {
  const known = new Map<string, Value>()
  return values.flatMap((value): FoundFault[] => {
    const earlier = known.get(value.subject)
    if (!earlier) {
      known.set(value.subject, value)
      return []
    }
    return contradicts(earlier.quantity, value.quantity) ? [faultAt(value, earlier)] : []
  })
}

function contradicts(one: PlacedQuantity, other: PlacedQuantity): boolean {
  if (!areComparable(one, other)) return false
  const [lows, highs] = [boundsIn(one), boundsIn(other)]
  return !(isSame(lows[0], highs[0]) && isSame(lows[1], highs[1]))
}

const faultAt = ({ subject, quantity, passage }: Value, earlier: Value): FoundFault => ({
  at: passage.place(quantity.from, quantity.to),
  message: 'found',
  data: {
    subject,
    clause: earlier.passage.block.clause ?? '',
    other: earlier.quantity.text,
    found: quantity.text,
  },
  evidence: [earlier.passage.place(earlier.quantity.from, earlier.quantity.to)],
  certainty: 'likely',
})
