import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { type NumberedParts, numberedPartsOf, partNumber } from '../facts/numbered-parts.ts'
import { otherStandards } from '../facts/other-standards.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { documentOf } from './cited-documents.ts'
import { type ForeignPointers, foreignPointersOf } from './foreign-pointers.ts'

/** Only where the very edition that is cited is at hand, and its numbers were read without a gap. */
export const citedClauseMissing: Check = {
  id: 'R25',
  name: 'cited-clause-missing',
  group: 'references',
  title: { zh: '被引条款不存在', en: 'cited clause missing' },
  why: {
    zh: '被引文件中没有所引的条款，要求就无从执行。',
    en: 'Where the cited document has no such clause the requirement cannot be followed.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    missing: { zh: '在“{document}”的文本中没有找到“{part}”', en: 'The text of “{document}” has no “{part}”' },
  },
  check: (text) => {
    const pointers = foreignPointersOf(text)
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    const others = otherStandards(text)
    if (!others) return unknown('no-registry')
    const pairs = pointers.flatMap((each) => {
      const other = editionAtHand(each, others)
      return other ? [{ each, parts: numberedPartsOf(other) }] : []
    })
    if (pairs.length === 0) return unknown('no-registry')
    return found(pairs.filter(({ parts }) => parts.isWhole).flatMap(({ each, parts }) => faultsIn(each, parts)))
  },
}

const editionAtHand = ({ document }: ForeignPointers, others: readonly CheckedText[]): CheckedText | undefined =>
  others.find(({ facts, document: { gaps } }) => {
    const own = facts.ownNumber === null ? null : documentOf(facts.ownNumber)
    return (
      own !== null &&
      document.year !== null &&
      own.key === document.key &&
      own.year === document.year &&
      gaps.length === 0
    )
  })

const faultsIn = ({ citation, document, pointers }: ForeignPointers, parts: NumberedParts): readonly FoundFault[] =>
  pointers.flatMap(({ kind, targets, from, to, text }) =>
    targets.some((target) => !isThere(parts, kind, target))
      ? [
          {
            at: citation.passage.place(from, to),
            message: 'missing',
            data: { document: document.canonical, part: text },
          },
        ]
      : [],
  )

function isThere(parts: NumberedParts, kind: string, target: string): boolean {
  if (kind === 'annex') return parts.annexes.has(target)
  if (kind === 'table') return parts.tables.has(partNumber(target))
  if (kind === 'chapter' || kind === 'clause' || kind === 'list-item') return parts.clauses.has(target)
  // Figures and formulas may be drawn.
  return true
}
