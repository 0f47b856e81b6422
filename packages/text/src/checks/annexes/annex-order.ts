import type { Check, FoundFault } from '../check.ts'
import { type AnnexEntry, annexesOf } from '../facts/annexes.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexOrder: Check = {
  id: 'N03',
  name: 'annex-order',
  group: 'annexes',
  title: { zh: '附录的次序', en: 'order of annexes' },
  why: {
    zh: '附录按正文中提及的先后排列，读者顺着正文就能找到。',
    en: 'Annexes follow each other as the text mentions them, so that readers find them in passing.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    order: {
      zh: '附录{letter}在附录{earlier}之前就已提及，附录的次序应与提及的先后一致',
      en: 'annex {letter} is mentioned before annex {earlier}; annexes should stand in the order of their first mention',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text).filter(({ mentions }) => mentions.some(isOfText))
    if (annexes.length < 2) return notApplicable('nothing-to-check')
    return found(faultsIn(annexes))
  },
}

type Mention = AnnexEntry['mentions'][number]

/** What the foreword tells of changes, and one annex of another, sets no order. */
const isOfText = ({ passage: { block } }: Mention): boolean => block.element !== 'foreword' && block.element !== 'annex'

/** Each annex whose first mention comes before that of one lettered earlier. */
function faultsIn(annexes: readonly AnnexEntry[]): readonly FoundFault[] {
  const byLetter = annexes.toSorted((one, other) => (one.letter < other.letter ? -1 : 1))
  const firsts = byLetter.map(({ letter, mentions }) => ({ letter, first: mentions.find(isOfText) }))
  return firsts.flatMap(({ letter, first }, nth): readonly FoundFault[] => {
    const earlier = firsts.slice(0, nth).find((other) => isBefore(first, other.first))
    if (!first || !earlier?.first) return []
    return [
      {
        at: first.passage.place(first.from, first.to),
        message: 'order',
        data: { letter, earlier: earlier.letter },
        evidence: [earlier.first.passage.place(earlier.first.from, earlier.first.to)],
      },
    ]
  })
}

function isBefore(one: Mention | undefined, other: Mention | undefined): boolean {
  if (!one || !other) return false
  const [a, b] = [one.passage.block.index, other.passage.block.index]
  return a === b ? one.from < other.from : a < b
}
