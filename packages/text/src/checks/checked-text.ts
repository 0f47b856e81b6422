import type { Block, StandardDocument } from '../document/document.ts'
import type { Identifier } from '../lexer/identifiers.ts'
import type { Locator } from '../lexer/locators.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Sentence } from '../lexer/sentences.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Profile, TextPlace } from './check.ts'
import type { ProfileDecisions } from './profile/decision.ts'
import type { RegistryView } from './registry-view.ts'

/**
 * What a check may look at: the document, its profile, and facts derived once and shared by all checks. Every fact comes
 * from the words of `texts`: one entry for each block that has words, and one for each cell of a table.
 */
export type CheckedText = {
  readonly document: StandardDocument
  readonly profile: Profile
  /** What each value of the profile was decided by. */
  readonly decisions: ProfileDecisions
  readonly facts: Facts
  /** The explanatory statement beside the standard, or the standard beside the explanatory statement. */
  readonly companion: CheckedText | null
  /** The draft before this one. */
  readonly previous: CheckedText | null
  /** What the registry says of cited documents; null where none was asked: then registry checks cannot tell. */
  readonly registry: RegistryView | null
}

/** A stretch of words: a block, or a cell of a table. `place(from, to)` makes the place of a finding of its offsets. */
export type Passage = {
  readonly block: Block
  readonly cell?: { readonly row: number; readonly cell: number }
  readonly text: string
  readonly place: (from: number, to: number) => TextPlace
}

/** All lazy; asking twice costs nothing. */
export type Facts = {
  readonly passages: readonly Passage[]
  readonly headings: readonly Block[]
  /** Blocks under a heading and its sub-headings, the heading excluded. */
  readonly under: (heading: Block) => readonly Block[]
  /** Direct sub-headings. */
  readonly children: (heading: Block) => readonly Block[]
  readonly blocksOf: (element: Block['element']) => readonly Block[]
  /** Tokens of a passage after lexing: protected stretches first, then words of modality. */
  readonly tokens: (passage: Passage) => readonly Token[]
  readonly sentences: readonly (Sentence & { readonly passage: Passage })[]
  readonly identifiers: readonly (Identifier & { readonly passage: Passage })[]
  readonly locators: readonly (Locator & { readonly passage: Passage })[]
  readonly quantities: readonly (Quantity & { readonly passage: Passage })[]
  readonly references: readonly ReferenceEntry[]
  readonly terms: readonly TermEntry[]
  /** The number of the document itself in canonical form without gaps of style; null where unknown. */
  readonly ownNumber: string | null
}

/** An entry of the list of normative references or of the bibliography. */
export type ReferenceEntry = {
  readonly list: 'normative-references' | 'bibliography'
  readonly block: Block
  readonly passage: Passage
  readonly identifier: (Identifier & { readonly passage: Passage }) | null
  readonly title: string
  readonly isAllParts: boolean
  readonly isDated: boolean
}

/** An entry of the terms chapter. */
export type TermEntry = {
  readonly number: string | null
  readonly blocks: readonly Block[]
  readonly term: string
  readonly termPlace: TextPlace
  /** Other admitted designations and abbreviations. */
  readonly synonyms: readonly string[]
  readonly english: string | null
  readonly definition: Block | null
  readonly source: string | null
}
