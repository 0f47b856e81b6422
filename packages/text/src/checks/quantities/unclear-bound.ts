import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { judged, type PlacedQuantity, quantitiesOf } from './measured-passages.ts'

export const unclearBound: Check = {
  id: 'Q12',
  name: 'unclear-bound',
  group: 'quantities',
  title: { zh: '界限明确', en: 'clear bounds' },
  why: {
    zh: '要求里的“左右”“约”没有界限，“以上”常引起是否含本数的争论，双重界限则自相矛盾。',
    en: '“About” has no bound, “above” is disputed, and a bound said twice contradicts itself: none can be verified.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    about: {
      zh: '要求中的“{found}”没有界限，给出公差或者范围',
      en: '“{found}” in a requirement has no bound; give a tolerance or a range',
    },
    twice: {
      zh: '“{found}”的界限写了两次，只留一个',
      en: 'The bound of “{found}” is given twice; keep one',
    },
    inclusive: {
      zh: '“{found}”是否含本数易有争议，写作“不小于”或“不大于”',
      en: 'Whether “{found}” includes the number is disputed; say “不小于” or “不大于”',
    },
  },
  check: (text) =>
    judged(
      text,
      quantitiesOf(text).flatMap((quantity) => faultIn(text, quantity)),
    ),
}

const BOUND_BEFORE = /(?:不应?小于|不应?少于|不应?低于|至少|不应?大于|不应?超过|不应?多于|不应?高于|至多)(?:为)?$/u
const LOWER = /^(?:不.{0,1}[小少低]于|至少|大于|超过|≥|≧|>)/u
const UPPER = /^(?:不.{0,1}[大多高]于|不.{0,1}超过|至多|小于|≤|≦|<)/u
const ABOVE = /(?:及|或)?以上$/u
const BELOW = /(?:(?:及|或)?以下|以内|之内)$/u

function faultIn(text: CheckedText, quantity: PlacedQuantity): readonly FoundFault[] {
  const { passage, from, to, text: words, relation } = quantity
  const before = passage.text.slice(Math.max(0, from - 6), from)
  const at = passage.place(from, to)
  const isTwice =
    (LOWER.test(words) && ABOVE.test(words)) ||
    (UPPER.test(words) && BELOW.test(words)) ||
    (/^[≥≤<>≧≦]/u.test(words) && BOUND_BEFORE.test(before))
  if (isTwice) return [{ at, message: 'twice', data: { found: words }, certainty: 'likely' }]
  if (!isInRequirement(text, quantity)) return []
  if (relation === 'about') return [{ at, message: 'about', data: { found: words }, certainty: 'likely' }]
  // 及以上 says that the number is included.
  const isOpen = /(?<![及或])以[上下]$/u.test(words)
  return isOpen ? [{ at, message: 'inclusive', data: { found: words }, certainty: 'guessed' }] : []
}

type Stretches = readonly { readonly from: number; readonly to: number }[]

/** Sentences with 应 by the passage they stand in. */
const requirementsOf = lazyFor(({ facts }: CheckedText): ReadonlyMap<object, Stretches> => {
  const found = new Map<object, { readonly from: number; readonly to: number }[]>()
  for (const { kind, certainty, passage, from, to } of facts.sentences) {
    if (kind !== 'requirement' || certainty !== 'certain') continue
    const others = found.get(passage)
    if (others) others.push({ from, to })
    else found.set(passage, [{ from, to }])
  }
  return found
})

const isInRequirement = (text: CheckedText, { passage, from, to }: PlacedQuantity): boolean =>
  requirementsOf(text)
    .get(passage)
    ?.some((sentence) => sentence.from <= from && sentence.to >= to) === true
