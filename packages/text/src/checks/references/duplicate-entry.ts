import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { bibliographyOf, type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

export const duplicateEntry: Check = {
  id: 'R21',
  name: 'duplicate-entry',
  group: 'references',
  title: { zh: '重复的条目', en: 'duplicate entry' },
  why: {
    zh: '同一文件列两次，读者不知道适用哪一条。',
    en: 'Where a document stands twice nobody knows which entry applies.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: { twice: { zh: '“{document}”在清单中列了两次', en: '“{document}” stands in the list twice' } },
  check: (text) => {
    const lists = [normativeEntriesOf(text), bibliographyOf(text)]
    if (lists.every((list) => list.length < 2)) return notApplicable('nothing-to-check')
    return found(lists.flatMap(faultsIn))
  },
}

const faultsIn = (entries: readonly ListedDocument[]): readonly FoundFault[] =>
  entries.flatMap((entry, nth): FoundFault[] => {
    const earlier = entries.slice(0, nth).find((other) => isSame(other, entry))
    if (!earlier) return []
    const document = entry.identifier?.written ?? entry.title
    return [{ at: placeOfEntry(entry), message: 'twice', data: { document }, evidence: [placeOfEntry(earlier)] }]
  })

/** Two editions may be cited on purpose, an amendment stands beside its standard, and all parts beside one of them. */
function isSame(one: ListedDocument, other: ListedDocument): boolean {
  const [first, second] = [one.documents[0], other.documents[0]]
  if (!first || !second) return one.title.length > 3 && !first && !second && isSameTitle(one, other)
  if (first.key !== second.key || one.documents.length > 1 || other.documents.length > 1) return false
  if (isAmendment(one) !== isAmendment(other) || one.isAllParts !== other.isAllParts) return false
  return first.year === second.year || first.year === null || second.year === null
}

const isSameTitle = (one: ListedDocument, other: ListedDocument): boolean =>
  one.identifier === null && other.identifier === null && bare(one.title) === bare(other.title)

const bare = (title: string): string => title.replaceAll(/[\s\p{P}]/gu, '')

const isAmendment = ({ identifier, title }: ListedDocument): boolean =>
  /XG/u.test(identifier?.canonical[0] ?? '') || /^\/?\s?(?:Amd|Cor)/iu.test(title) || /修改单|补篇|勘误/u.test(title)
