import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { type Citation, citationsOf } from './citations.ts'
import { inOrder } from './order-of-documents.ts'

export const citationOrder: Check = {
  id: 'R24',
  name: 'citation-order',
  group: 'references',
  title: { zh: '并列引用的次序', en: 'order of documents cited together' },
  why: {
    zh: '并列引用按清单的次序排列，便于对照。',
    en: 'Documents cited together stand in the order of the list, so that they are easily compared.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4', confidence: 'R' }],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    order: {
      zh: '并列引用时，“{found}”排在“{other}”之前',
      en: 'Where both are cited “{found}” comes before “{other}”',
    },
  },
  check: (text) => {
    const pairs = pairsIn(text)
    return pairs.length === 0 ? notApplicable('nothing-to-check') : found(pairs.flatMap(faultOf))
  },
}

const JOINED = /^(?:《[^《》]{1,80}》)?\s*(?:、|和|与|及|以及|或)\s*$/u

function pairsIn(text: CheckedText): readonly (readonly [Citation, Citation])[] {
  const citations = citationsOf(text)
  return citations.flatMap((second, nth) => {
    const first = citations[nth - 1]
    if (first?.passage !== second.passage) return []
    const between = second.passage.text.slice(first.identifier.to, second.identifier.from)
    return JOINED.test(between) ? [[first, second] as const] : []
  })
}

function faultOf([first, second]: readonly [Citation, Citation]): readonly FoundFault[] {
  const [one, other] = [first.documents[0]?.number, second.documents[0]?.number]
  if (!one || !other || inOrder(one, other)) return []
  const at = second.passage.place(second.identifier.from, second.identifier.to)
  return [{ at, message: 'order', data: { found: other.canonical, other: one.canonical } }]
}
