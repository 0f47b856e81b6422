import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import type { RegistryRecord } from '../registry-view.ts'
import { citationsOf } from './citations.ts'
import type { CitedDocument } from './cited-documents.ts'
import { bibliographyOf, type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

/** A cited document as the registry has it: once for each number as written, at its entry or else where it is cited first. */
export type Registered = {
  readonly document: CitedDocument
  readonly record: RegistryRecord | 'unknown'
  readonly at: TextPlace
  readonly entry: ListedDocument | null
}

/** Null where no registry was asked: then nobody can tell. */
export const registeredOf = lazyFor((text: CheckedText): readonly Registered[] | null => {
  const { registry } = text
  if (!registry) return null
  const found = new Map<string, Registered>()
  const add = (document: CitedDocument, at: TextPlace, entry: ListedDocument | null) => {
    if (found.has(document.canonical)) return
    found.set(document.canonical, { document, record: registry.find(document.canonical), at, entry })
  }
  for (const entry of [...normativeEntriesOf(text), ...bibliographyOf(text)])
    for (const document of entry.documents) if (!entry.isAllParts) add(document, placeOfEntry(entry), entry)
  for (const { documents, passage, identifier } of citationsOf(text))
    for (const document of documents) add(document, passage.place(identifier.from, identifier.to), null)
  return [...found.values()]
})
