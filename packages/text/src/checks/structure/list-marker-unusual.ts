import type { Block } from '../../document/document.ts'
import type { ListMarker } from '../../document/list-marker.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { type List, listsIn, markerOf, placeOfMarker } from './lists.ts'

/** Round dots of whatever size are taken for the dot of 7.5; how they look is a matter of layout. */
const DOTS = new Set(['·', '•', '●', '⚫', '\uF06C', '\uF0B7', '\uF09F'])

const LEVELS_MAX = 2

/** Markers other than a), 1), —— and the dot, and lists of more than two levels. One finding of each for a list. */
export const listMarkerUnusual: Check = {
  id: 'S18',
  name: 'list-marker-unusual',
  group: 'structure',
  title: { zh: '列项的编号形式', en: 'markers of lists' },
  why: {
    zh: '列项只用字母加半括号、数字加半括号、破折号和间隔号，读者据此区分列项与条。',
    en: 'Lists bear letters or figures with a half bracket, dashes or dots; so readers tell items from clauses.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    unusual: {
      zh: '列项用了“{marker}”，应用 a)、1)、—— 或 ·',
      en: 'the list is marked “{marker}”; markers are a), 1), —— or ·',
    },
    deep: {
      zh: '列项分到了第 {depth} 层，不宜超过 {most} 层',
      en: 'the list goes down to level {depth}; it should not have more than {most}',
    },
  },
  check: (text) => {
    const lists = listsIn(text).filter(({ items }) => items.some(({ number }) => number !== null))
    if (lists.length === 0) return notApplicable('nothing-to-check')
    return found(lists.flatMap((list) => [...unusualIn(list), ...deepIn(list)]))
  },
}

function unusualIn({ items }: List): readonly FoundFault[] {
  const unusual = items.filter(isUnusual)
  const [first, ...others] = unusual
  if (!first) return []
  const marker = first.number?.value ?? ''
  return [
    {
      at: placeOfMarker(first),
      message: 'unusual',
      data: { marker },
      evidence: others.map(placeOfMarker),
      certainty: first.certainty,
    },
  ]
}

function isUnusual(item: Block): boolean {
  const marker = markerOf(item)
  if (!marker) return false
  return !isUsual(marker)
}

function isUsual({ family, value }: ListMarker): boolean {
  if (family === 'letter') return /^[a-zａ-ｚ]/u.test(value)
  if (family === 'dot') return DOTS.has(value)
  return family === 'figure' || family === 'dash'
}

/** The first item that lies within an item within an item: its marker is of a third sort while two lists are open. */
function deepIn({ items }: List): readonly FoundFault[] {
  const open: string[] = []
  for (const item of items) {
    const marker = markerOf(item)
    if (!marker) continue
    const key = `${marker.family} ${item.numbering?.level ?? ''}`
    const at = open.indexOf(key)
    if (at === -1) open.push(key)
    else open.length = at + 1
    if (open.length <= LEVELS_MAX) continue
    const data = { depth: open.length, most: LEVELS_MAX }
    return [{ at: placeOfMarker(item), message: 'deep', data, certainty: 'likely' }]
  }
  return []
}
