import type { Block } from '../../document/document.ts'
import type { CheckedText, ReferenceEntry } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { type CitedDocument, documentOf, documentsOf } from './cited-documents.ts'

/** An entry of a list with the documents its number names: one as a rule, none where it has no number. */
export type ListedDocument = ReferenceEntry & { readonly documents: readonly CitedDocument[] }

/** A short line that ends with a colon or a full stop and names no number leads in, and is no document. */
const isEntry = ({ identifier, title }: ReferenceEntry): boolean => identifier !== null || !/[：:。]\s*$/u.test(title)

const listedDocumentsOf = lazyFor((text: CheckedText): readonly ListedDocument[] =>
  text.facts.references
    .filter(isEntry)
    .map((entry) => ({ ...entry, documents: entry.identifier ? documentsOf(entry.identifier) : [] })),
)

export const normativeEntriesOf = lazyFor((text: CheckedText): readonly ListedDocument[] =>
  listedDocumentsOf(text).filter(({ list }) => list === 'normative-references'),
)

export const bibliographyOf = lazyFor((text: CheckedText): readonly ListedDocument[] =>
  listedDocumentsOf(text).filter(({ list }) => list === 'bibliography'),
)

/** The heading of an element, and the blocks under it that hold words; null where the text lacks it. */
export function elementOf({ facts }: CheckedText, name: Block['element']): readonly Block[] | null {
  const blocks = facts.blocksOf(name)
  return blocks.some(({ kind }) => kind === 'heading') ? blocks.filter(({ kind }) => kind !== 'empty') : null
}

/** Whether an entry lists a document: its own number, all parts of the series, or the whole of which it is a part. */
export const lists = (entry: ListedDocument, cited: CitedDocument): boolean =>
  entry.documents.some(
    ({ key, family, number }) =>
      key === cited.key || (family === cited.family && (entry.isAllParts || number.part === undefined)),
  )

/** From the number, without a marker, to the end. */
export const placeOfEntry = ({ passage, identifier }: ReferenceEntry) =>
  passage.place(identifier?.from ?? 0, passage.text.trimEnd().length)

/** The documents named anywhere in a list: an entry may hold its number behind the name, or several in one line. */
export const isNamedIn = ({ facts }: CheckedText, element: Block['element'], key: string): boolean =>
  facts.identifiers.some(
    ({ passage, canonical }) =>
      passage.block.element === element && canonical.some((each) => documentOf(each)?.key === key),
  )
