import type { StandardNumber } from '@zhunsheng/core'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'
import { inOrder, rankOf } from './order-of-documents.ts'

type Ranked = { readonly entry: ListedDocument; readonly number: StandardNumber }

export const referenceOrder: Check = {
  id: 'R04',
  name: 'reference-order',
  group: 'references',
  title: { zh: '清单的次序', en: 'order of the list' },
  why: {
    zh: '清单按固定次序排列，读者才能很快找到一个文件。',
    en: 'A fixed order lets readers find a document at once.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    behind: { zh: '“{found}”应排在“{other}”之后', en: '“{found}” comes behind “{other}”' },
    before: { zh: '“{found}”应排在“{other}”之前', en: '“{found}” comes before “{other}”' },
  },
  check: (text) => {
    const ranked = normativeEntriesOf(text).flatMap((entry): Ranked[] => {
      const number = entry.documents[0]?.number
      return number && rankOf(number) !== null ? [{ entry, number }] : []
    })
    if (ranked.length < 2) return notApplicable('nothing-to-check')
    const kept = longestOrdered(ranked)
    return found(ranked.filter((each) => !kept.includes(each)).map((each) => faultOf(each, ranked, kept)))
  },
}

/** The longest run of entries that stand in order already: only the others have to move. */
function longestOrdered(ranked: readonly Ranked[]): readonly Ranked[] {
  const chains: (readonly Ranked[])[] = []
  for (const each of ranked) {
    let best: readonly Ranked[] = []
    for (const chain of chains) {
      const last = chain.at(-1)
      if (chain.length > best.length && last && inOrder(last.number, each.number)) best = chain
    }
    chains.push([...best, each])
  }
  return chains.reduce((best, chain) => (chain.length >= best.length ? chain : best), [])
}

function faultOf(moved: Ranked, ranked: readonly Ranked[], kept: readonly Ranked[]): FoundFault {
  const canonical = (each: Ranked): string => each.entry.identifier?.written ?? each.number.canonical
  const follower = kept.find((each) => !inOrder(each.number, moved.number))
  const isTooLate = follower !== undefined && ranked.indexOf(follower) < ranked.indexOf(moved)
  const other = isTooLate ? follower : kept.findLast((each) => inOrder(each.number, moved.number))
  return {
    at: placeOfEntry(moved.entry),
    message: isTooLate ? 'before' : 'behind',
    data: { found: canonical(moved), other: other ? canonical(other) : '' },
    ...(other ? { evidence: [placeOfEntry(other.entry)] } : {}),
  }
}
