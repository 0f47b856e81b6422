import type { Check, Edition } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ForewordItem, type ForewordItemKind, forewordItems, wholeOf } from './foreword-items.ts'

export const forewordOrder: Check = {
  id: 'F02',
  name: 'foreword-order',
  group: 'foreword',
  title: { zh: '前言各项的次序', en: 'order of the foreword' },
  why: {
    zh: '前言各项有规定的次序，读者在固定的位置找到每一项。',
    en: 'The items of the foreword have a fixed order, so that readers find each in its place.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    found: {
      zh: '“{item}”的位置不对，应在“{next}”之前',
      en: '“{item}” stands in the wrong place; it belongs before “{next}”',
    },
    last: {
      zh: '“{item}”的位置不对，应在“{previous}”之后',
      en: '“{item}” stands in the wrong place; it belongs behind “{previous}”',
    },
  },
  check: (text) => {
    const ranked = rankedItems(forewordItems(text), text.profile.edition)
    if (ranked.length < 2) return notApplicable('nothing-to-check')
    const kept = longestOrdered(ranked)
    return found(ranked.filter((each) => !kept.includes(each)).map((moved) => faultOf(moved, kept)))
  },
}

const ORDER: readonly ForewordItemKind[] = [
  'basis',
  'relation',
  'replaced',
  'international',
  'patent',
  'competence',
  'organizations',
  'persons',
  'history',
]

const NAMES: Readonly<Record<ForewordItemKind, string>> = {
  basis: '起草依据',
  relation: '与其他文件的关系',
  replaced: '与代替文件的关系',
  international: '与国际文件的关系',
  patent: '专利说明',
  competence: '提出和归口',
  organizations: '起草单位',
  persons: '主要起草人',
  history: '历次版本',
}

type Ranked = { readonly item: ForewordItem; readonly rank: number }

/** In the edition of 2009 the structure of the parts comes first of all; where the edition is unknown it is not judged. */
function rankedItems(items: readonly ForewordItem[], edition: Edition | null): readonly Ranked[] {
  return items.flatMap((item) => {
    if (item.kind !== 'relation' || edition === '2020') return [{ item, rank: ORDER.indexOf(item.kind) }]
    return edition === '2009' ? [{ item, rank: -1 }] : []
  })
}

/** The longest run of items that stand in order: what is left out of it was moved. */
function longestOrdered(ranked: readonly Ranked[]): readonly Ranked[] {
  const best: Ranked[][] = []
  for (const [index, each] of ranked.entries()) {
    let before: readonly Ranked[] = []
    for (let other = 0; other < index; other += 1) {
      const chain = best[other] ?? []
      if ((chain.at(-1)?.rank ?? 0) <= each.rank && chain.length > before.length) before = chain
    }
    best.push([...before, each])
  }
  return best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), [])
}

function faultOf({ item, rank }: Ranked, kept: readonly Ranked[]) {
  const at = wholeOf(item.head)
  const next = kept.find((each) => each.rank > rank)
  const isBehindNext = next !== undefined && next.item.head.index < item.head.index
  const previous = kept.findLast((each) => each.rank <= rank)
  const name = NAMES[item.kind]
  if (next && (isBehindNext || !previous))
    return { at, message: 'found', data: { item: name, next: NAMES[next.item.kind] } }
  return { at, message: 'last', data: { item: name, previous: NAMES[previous?.item.kind ?? item.kind] } }
}
