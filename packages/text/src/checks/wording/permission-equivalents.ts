import type { Check } from '../check.ts'
import { judged, type ModalWord, modalWordsOf, placeOf } from './provisions.ts'

export const permissionEquivalents: Check = {
  id: 'M09',
  name: 'permission-equivalents',
  group: 'wording',
  title: { zh: '可以、允许、不必、无须', en: 'equivalents of “may”' },
  why: {
    zh: '同一件文件里用一种说法表示允许，读者不会猜测区别。',
    en: 'One way of wording permissions in a document keeps readers from guessing at differences.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' }],
  modality: 'may',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 11, reviewed: 11, right: 8 },
  messages: {
    found: {
      zh: '全文用“{usual}”{usualCount} 次、“{found}”{foundCount} 次表示同一意思，宜统一',
      en: 'The text says “{usual}” {usualCount} times and “{found}” {foundCount} times for the same; one of them throughout is better',
    },
  },
  check: (text) =>
    judged(
      text,
      PAIRS.flatMap((pair) => faultsOf(text, pair)),
    ),
}

/** Words for the same, the form of annex C first. */
const PAIRS: readonly (readonly string[])[] = [
  ['可', '可以'],
  ['不必', '无须', '毋须', '无需', '可不'],
]
const EVIDENCE_MAX = 10

/** Definitions tell what may be so and permit nothing. 允许 is left out: 系统允许用户…… tells what a thing does. */
const isPermission = ({ sentence }: ModalWord): boolean => sentence.passage.block.element !== 'terms'

/** One finding for each word besides the first in use, at its first place. */
function faultsOf(text: Parameters<typeof modalWordsOf>[0], pair: readonly string[]) {
  const uses = pair
    .map((word) => ({ word, places: modalWordsOf(text).filter((each) => each.text === word && isPermission(each)) }))
    .filter(({ places }) => places.length > 0)
  const [usual, ...others] = uses
  if (!usual) return []
  return others.flatMap(({ word, places }) => {
    const [first, ...rest] = places.map(placeOf)
    if (!first) return []
    const data = { usual: usual.word, usualCount: usual.places.length, found: word, foundCount: places.length }
    return [{ at: first, message: 'found', data, evidence: rest.slice(0, EVIDENCE_MAX) }]
  })
}
