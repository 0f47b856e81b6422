import type { Block } from '../../document/document.ts'
import type { Identifier } from '../../lexer/identifiers.ts'
import type { Passage, ReferenceEntry } from '../checked-text.ts'

const LISTS: Readonly<Partial<Record<Block['element'], ReferenceEntry['list']>>> = {
  'normative-references': 'normative-references',
  bibliography: 'bibliography',
}

/** Sentences that introduce a list or say that it is empty stand in it too, and are no entries. */
const NONE = /^\s*无\s*[。.]?\s*$/u
const NO_ENTRY = /下列|文件没有|标准没有|本文件|本标准|适用于本|最新版本|凡是/u
const LIST_MARKER = /^\s*(?:[[［【〔]\s*\d{1,3}\s*[\]］】〕]|[a-z][)）]|\d{1,3}[)）])?\s*/u
const ALL_PARTS = /[（(]\s*所有部分\s*[)）]/u

/** The entries of the references and of the bibliography: one paragraph each. */
export function referencesIn(
  passages: readonly Passage[],
  identifiersOf: (passage: Passage) => readonly Identifier[],
): readonly ReferenceEntry[] {
  return passages.flatMap((passage) => {
    const list = LISTS[passage.block.element]
    if (!list || !isEntry(passage)) return []
    return [entryOf(list, passage, identifiersOf(passage))]
  })
}

function isEntry({ block, cell, text }: Passage): boolean {
  if (cell || !['paragraph', 'list-item'].includes(block.kind)) return false
  if (NONE.test(text)) return false
  return !(NO_ENTRY.test(text) && /[。：:]\s*$/u.test(text))
}

function entryOf(list: ReferenceEntry['list'], passage: Passage, identifiers: readonly Identifier[]): ReferenceEntry {
  const { text, block } = passage
  const start = LIST_MARKER.exec(text)?.[0].length ?? 0
  const first = identifiers[0]
  // A number in the middle of an entry belongs to its name.
  const identifier = first && text.slice(start, first.from).trim() === '' ? first : null
  const rest = text.slice(identifier ? identifier.to : start)
  return {
    list,
    block,
    passage,
    identifier: identifier && { ...identifier, passage },
    title: rest
      .replace(ALL_PARTS, '')
      .trim()
      .replace(/^[,，.、]\s*/u, ''),
    isAllParts: ALL_PARTS.test(text),
    isDated: identifier?.number?.year !== undefined,
  }
}
