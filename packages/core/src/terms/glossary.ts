import type { Language } from '../worded.ts'
import { kindsOfStandards } from './glossary/kinds-of-standards.ts'
import { papers } from './glossary/papers.ts'
import { people } from './glossary/people.ts'
import { stages } from './glossary/stages.ts'
import { supervision } from './glossary/supervision.ts'
import { textOfStandards } from './glossary/text-of-standards.ts'
import type { Term } from './term.ts'

const entries = { ...textOfStandards, ...kindsOfStandards, ...stages, ...papers, ...people, ...supervision } as const

export type TermId = keyof typeof entries

/** The nouns of the field: one word each, in Chinese and English, in code and on screens alike. */
export const glossary: Readonly<Record<TermId, Term>> = entries

export function wordTerm(id: TermId, language: Language): string {
  return glossary[id][language]
}

const byWord = new Map<string, TermId>()
for (const id of Object.keys(entries) as TermId[]) {
  const { zh, en, aliases = [] }: Term = entries[id]
  for (const word of [zh, en, ...aliases]) byWord.set(word.toLowerCase(), id)
}

/** The term a word stands for, in either language or by an alias; null where the glossary has none. */
export function findTerm(word: string): TermId | null {
  return byWord.get(word.trim().toLowerCase()) ?? null
}
