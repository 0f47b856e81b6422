import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { type Abbreviation, listedAbbreviationsOf, unexplainedAbbreviationsOf } from './abbreviations.ts'

export const abbreviationList: Check = {
  id: 'D12',
  name: 'abbreviation-list',
  group: 'terms',
  title: { zh: '缩略语清单与正文一致', en: 'abbreviation list agrees with the text' },
  why: {
    zh: '清单漏列或多列，读者就不能依靠它。',
    en: 'Readers cannot rely on a list that lacks some and holds others that are not used.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 22, reviewed: 22, right: 21 },
  messages: {
    unused: {
      zh: '清单中的缩略语“{letters}”在文中没有使用',
      en: 'The abbreviation “{letters}” is listed and not used',
    },
    unlisted: {
      zh: '缩略语“{letters}”没有列入清单，文中也没有给出全称',
      en: 'The abbreviation “{letters}” is neither listed nor explained',
    },
  },
  check: (text) => {
    const listed = listedAbbreviationsOf(text)
    if (!listed) return notApplicable('no-such-element')
    if (listed.length === 0) return notApplicable('nothing-to-check')
    const fault =
      (message: string) =>
      ({ letters, at }: Abbreviation): FoundFault => ({ at, message, data: { letters } })
    return found([
      // Pictures may use what no sentence does.
      ...(text.document.gaps.length > 0 ? [] : unusedOf(text, listed).map(fault('unused'))),
      ...unexplainedAbbreviationsOf(text).map(fault('unlisted')),
    ])
  },
}

/** Where the letters stand in no other place, not even in the list; inside a longer name they are used. */
function unusedOf({ facts }: CheckedText, listed: readonly Abbreviation[]): readonly Abbreviation[] {
  const passages = facts.passages.filter(({ block }) => block.element !== 'contents' && block.element !== 'cover')
  const starts: number[] = []
  let length = 0
  for (const { text } of passages) {
    starts.push(length)
    length += text.length + 1
  }
  // Searched as one text, which is much faster than passage by passage.
  const words = passages.map(({ text }) => text).join('\n')
  return listed.filter(({ letters, block, at }) => {
    for (let found = words.indexOf(letters); found >= 0; found = words.indexOf(letters, found + 1)) {
      const passage = passages[lastAtMost(starts, found)]
      if (passage && !(passage.block === block && passage.cell?.row === at.cell?.row)) return false
    }
    return true
  })
}

/** Where in an ascending list the last number stands that is not greater. */
function lastAtMost(ascending: readonly number[], number: number): number {
  let low = 0
  let high = ascending.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= number) low = middle
    else high = middle
  }
  return low
}
