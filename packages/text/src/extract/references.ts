import { parseStandardNumber } from '@zhunsheng/core'
import type { CheckedText, ReferenceEntry } from '../checks/checked-text.ts'
import type { Block } from '../document/document.ts'
import type { ExtractPlace, ExtractReference } from './extract.ts'
import { grouped } from './grouped.ts'
import { extractPlace } from './places.ts'

/** What is said there is no use of a document: lists, the cover, and what the foreword says of how the text was made. */
const NOT_CITING: ReadonlySet<Block['element']> = new Set([
  'cover',
  'contents',
  'foreword',
  'normative-references',
  'bibliography',
  'index',
  'unknown',
])

type Citation = CheckedText['facts']['identifiers'][number]

/** The documents of both lists, then those cited in the text proper that stand in neither. */
export function referencesOf(text: CheckedText): readonly ExtractReference[] {
  const { facts } = text
  const citations = facts.identifiers.filter(isCitation(facts.ownNumber))
  const met = new Set<Citation>()
  const listed = facts.references.map((entry) => {
    const own = citations.filter((citation) => isSameDocument(entry, citation))
    for (const citation of own) met.add(citation)
    return listedReference(text, entry, own)
  })
  return [
    ...listed,
    ...unlisted(
      text,
      citations.filter((citation) => !met.has(citation)),
    ),
  ]
}

const isCitation =
  (ownNumber: string | null) =>
  ({ canonical, passage }: Citation): boolean =>
    canonical.length > 0 && !NOT_CITING.has(passage.block.element) && canonical[0] !== ownNumber

function listedReference(text: CheckedText, entry: ReferenceEntry, citations: readonly Citation[]): ExtractReference {
  const { list, passage, identifier, title, isDated, isAllParts } = entry
  return {
    numbers: identifier?.canonical ?? [],
    title: title === '' ? null : title,
    nature: list === 'normative-references' ? 'normative' : 'informative',
    isDated,
    isAllParts,
    listedAt: extractPlace(text.document, passage.place(0, passage.text.length)),
    citedAt: citations.map((citation) => placeOf(text, citation)),
  }
}

const placeOf = ({ document }: CheckedText, { passage, from, to }: Citation): ExtractPlace =>
  extractPlace(document, passage.place(from, to))

/** An undated citation of a dated entry, or the other way round, still means the same document; so does a part of all parts. */
function isSameDocument({ identifier, isAllParts }: ReferenceEntry, { canonical }: Citation): boolean {
  if (!identifier) return false
  const listed = identifier.canonical.map(undated)
  return canonical
    .map(undated)
    .some((number) => listed.some((each) => each === number || (isAllParts && number.startsWith(`${each}.`))))
}

const undated = (canonical: string): string => canonical.replace(/[—-](?:19|20)\d{2}(?=$|\/)/u, '')

function unlisted(text: CheckedText, citations: readonly Citation[]): readonly ExtractReference[] {
  const groups = grouped(citations, ({ canonical }) => canonical.join(' '))
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    return [
      {
        numbers: first.canonical,
        title: null,
        nature: null,
        isDated: isDatedNumber(first.canonical[0] ?? ''),
        isAllParts: first.isAllParts === true,
        listedAt: null,
        citedAt: own.map((citation) => placeOf(text, citation)),
      },
    ]
  })
}

function isDatedNumber(canonical: string): boolean {
  const number = parseStandardNumber(canonical)
  return number.kind !== 'malformed' && number.year !== undefined
}
