import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { otherStandards } from '../facts/other-standards.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { documentOf } from './cited-documents.ts'
import { type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

export const referenceChain: Check = {
  id: 'R26',
  name: 'reference-chain',
  group: 'references',
  title: { zh: '循环或链式引用', en: 'circular or chained reference' },
  why: {
    zh: '被引文件又引用本文件，或依据已废止的文件，修订时要一起处理。',
    en: 'A cited document that cites this one, or rests on a withdrawn one, is to be revised together with it.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    circle: { zh: '“{document}”也规范性引用了本文件', en: '“{document}” cites this document normatively too' },
    chain: {
      zh: '“{document}”规范性引用的“{cited}”，据截至 {asOf} 的目录已不再有效',
      en: '“{document}” cites “{cited}”, which by the registry as of {asOf} is no longer in force',
    },
  },
  check: (text) => {
    const entries = normativeEntriesOf(text).filter(({ documents }) => documents.length > 0)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    const others = otherStandards(text)
    if (!others) return unknown('no-registry')
    const pairs = entries.flatMap((entry) =>
      others.filter((other) => isListed(entry, other)).map((other) => ({ entry, other })),
    )
    return pairs.length === 0
      ? unknown('no-registry')
      : found(pairs.flatMap(({ entry, other }) => faultsOf(text, entry, other)))
  },
}

function isListed({ documents }: ListedDocument, { facts }: CheckedText): boolean {
  const own = facts.ownNumber === null ? null : documentOf(facts.ownNumber)
  return own !== null && documents.some(({ key, year }) => key === own.key && (year === null || year === own.year))
}

function faultsOf(text: CheckedText, entry: ListedDocument, other: CheckedText): readonly FoundFault[] {
  const at = placeOfEntry(entry)
  const document = entry.identifier?.written ?? ''
  const theirs = normativeEntriesOf(other)
  if (theirs.some((each) => isListed(each, text))) return [{ at, message: 'circle', data: { document } }]
  return theirs
    .flatMap(({ documents }) => documents)
    .flatMap(({ canonical }): FoundFault[] => {
      const record = text.registry?.find(canonical) ?? 'unknown'
      if (record === 'unknown' || (record.status !== 'replaced' && record.status !== 'withdrawn')) return []
      return [{ at, message: 'chain', data: { document, cited: canonical, asOf: record.asOf } }]
    })
}
