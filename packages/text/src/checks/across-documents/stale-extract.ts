import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { areComparable, boundsIn, type Indicator, indicatorsOf, isSame } from '../facts/indicators.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { OWN } from './own-basis.ts'

export const staleExtract: Check = {
  id: 'L10',
  name: 'stale-extract',
  group: 'across-documents',
  title: { zh: '提取的指标的时效', en: 'validity of extracts' },
  why: {
    zh: '从上一稿提取的指标，条文改了就不再有效，要重新确认。',
    en: 'A value taken from the draft before is no longer valid once its clause changed; it has to be confirmed anew.',
  },
  basis: [OWN],
  modality: 'own',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    changed: {
      zh: '“{characteristic}”由{before}改为{found}，从上一稿提取的指标要重新确认',
      en: '“{characteristic}” changed from {before} to {found}; what was taken from the draft before is to be confirmed anew',
    },
  },
  check: (text) => {
    if (!text.previous) return unknown('no-previous-draft')
    const before = soleBounds(text.previous)
    if (before.size === 0) return notApplicable('nothing-to-check')
    return found([...soleBounds(text).values()].flatMap((each) => changed(each, before)))
  },
}

/** What has one bound on a side only: of several, which one became which cannot be told. */
function soleBounds(text: CheckedText): ReadonlyMap<string, Indicator> {
  const byName = new Map<string, Indicator | null>()
  for (const each of indicatorsOf(text)) {
    const { least, most } = each.quantity
    const key = `${each.characteristic} ${least === null ? '' : 'least'} ${most === null ? '' : 'most'}`
    byName.set(key, byName.has(key) ? null : each)
  }
  return new Map([...byName].flatMap(([key, each]) => (each ? [[key, each] as const] : [])))
}

function changed(now: Indicator, all: ReadonlyMap<string, Indicator>): readonly FoundFault[] {
  const { least, most } = now.quantity
  const before = all.get(`${now.characteristic} ${least === null ? '' : 'least'} ${most === null ? '' : 'most'}`)
  if (!before || !areComparable(before.quantity, now.quantity)) return []
  const [oldLeast, oldMost] = boundsIn(before.quantity)
  const [newLeast, newMost] = boundsIn(now.quantity)
  if (isSame(oldLeast, newLeast) && isSame(oldMost, newMost)) return []
  const data = { characteristic: now.characteristic, before: before.quantity.text, found: now.quantity.text }
  return [{ at: now.passage.place(now.from, now.to), message: 'changed', data }]
}
