import type { Check, FoundFault } from '../check.ts'
import { found } from '../outcome.ts'
import { type ContentsLine, type EntryKind, onContents } from './entries.ts'

/** Chapters and annexes stand with their clauses. */
const RANKS: Readonly<Record<EntryKind, number | null>> = {
  foreword: 0,
  introduction: 1,
  chapter: 2,
  clause: 2,
  annex: 3,
  'annex-clause': 3,
  bibliography: 4,
  index: 5,
  figure: 6,
  table: 7,
  other: null,
}

export const contentsOrder: Check = {
  id: 'T01',
  name: 'contents-order',
  group: 'contents',
  title: { zh: '目次的次序', en: 'order of the contents' },
  why: {
    zh: '目次按正文的次序排列，读者才能循序查找。',
    en: 'Readers follow the contents in the order of the text.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  implies: ['T02'],
  messages: {
    displaced: {
      zh: '“{found}”排在“{before}”之后，次序不对；改好正文的次序后重新生成目次',
      en: '“{found}” stands behind “{before}”; put the text in order and generate the contents again',
    },
  },
  check: (text) =>
    onContents(text, (entries) => {
      const ranked = entries.filter(({ kind }) => RANKS[kind] !== null)
      return found(ranked.flatMap((entry, nth) => faultBehind(ranked[nth - 1], entry)))
    }),
}

function faultBehind(before: ContentsLine | undefined, entry: ContentsLine): readonly FoundFault[] {
  if (!before || !isBefore(entry, before)) return []
  const data = { found: shown(entry), before: shown(before) }
  return [{ at: entry.place, message: 'displaced', data, evidence: [before.place] }]
}

/** Whether `one` belongs before `other`, which it follows. */
function isBefore(one: ContentsLine, other: ContentsLine): boolean {
  const [mine, its] = [RANKS[one.kind] ?? 0, RANKS[other.kind] ?? 0]
  if (mine !== its) return mine < its
  const [number, last] = [countsOf(one), countsOf(other)]
  for (const [at, count] of number.entries()) {
    const against = last[at]
    if (against === undefined || count > against) return false
    if (count < against) return true
  }
  return number.length < last.length
}

/** Figures and tables of annexes stand behind those of the text. */
const ANNEX_FROM = 1000

/** The figures of a number: 5.2 is 5 and 2; letters of annexes count on from behind all chapters. */
function countsOf({ number }: ContentsLine): readonly number[] {
  const bare = (number ?? '').replace(/^(?:附录|图|表)/u, '')
  return bare.split(/[.．\-－]/u).flatMap((part) => {
    if (/^\d+$/u.test(part)) return [Number(part)]
    return /^[A-Z]$/u.test(part) ? [ANNEX_FROM + part.charCodeAt(0)] : []
  })
}

const shown = ({ number, title }: ContentsLine): string => (number === null ? title : `${number}　${title}`)
