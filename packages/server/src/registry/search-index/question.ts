import type { IsoDate, RecordStatus } from '@zhunsheng/core'

/**
 * A record as the index takes it in. Days are ISO dates; what is not known is null. Nothing of it is kept as an object:
 * it becomes columns and postings.
 */
export type IndexedRecord = {
  readonly id: number
  /** Canonical, as in `standard_record.number`. */
  readonly number: string
  readonly family: string
  readonly kind: string
  readonly level: string | null
  readonly nature: string | null
  readonly prefix: string | null
  readonly sequence: string | null
  readonly part: string | null
  readonly year: number | null
  readonly title: string | null
  readonly titleEn: string | null
  /** Whoever has to do with it, by name: issuer, department, committee, drafting organizations. */
  readonly bodies: readonly string[]
  readonly department: string | null
  /** GB/T 2260, six digits. */
  readonly division: string | null
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly sectors: readonly string[]
  readonly publishedOn: IsoDate | null
  readonly implementsOn: IsoDate | null
  readonly withdrawnOn: IsoDate | null
  readonly replacedOn: IsoDate | null
  readonly claimedStatus: string | null
  readonly asOf: IsoDate
  readonly hasText: boolean
  /** Kept by this platform itself, act by act. */
  readonly isOwn: boolean
  /** Its text, where the platform holds it and everybody may read it: found, but weighing less than the title. */
  readonly passages?: readonly string[]
}

export const searchSorts = ['relevance', 'number', 'published', 'implements'] as const
export type SearchSort = (typeof searchSorts)[number]

export const facetNames = ['level', 'nature', 'status', 'ics', 'ccs', 'department', 'division', 'year', 'text'] as const
export type FacetName = (typeof facetNames)[number]

/** Values of one filter are alternatives; the filters together must all hold. An empty list is no filter. */
export type SearchFilters = {
  readonly level?: readonly string[]
  readonly nature?: readonly string[]
  readonly kind?: readonly string[]
  /** As of the day of the question. */
  readonly status?: readonly RecordStatus[]
  /** A code or the beginning of one: 29, 29.180. */
  readonly ics?: readonly string[]
  /** A code or the beginning of one: K, K41. */
  readonly ccs?: readonly string[]
  readonly sectors?: readonly string[]
  readonly department?: readonly string[]
  /** Whole names among `bodies`. */
  readonly body?: readonly string[]
  /** A division or one that holds it: 110000 finds 110108. */
  readonly division?: readonly string[]
  readonly year?: readonly number[]
  readonly hasText?: boolean
  /** Both ends belong to the range. */
  readonly published?: DayRange
  readonly implements?: DayRange
}

export type DayRange = { readonly from?: IsoDate; readonly until?: IsoDate }

export type SearchQuestion = {
  /** What was typed: a number in any spelling, words, or both. Without it every record is meant. */
  readonly q?: string
  /** Status is asked as of this day. */
  readonly day: IsoDate
  readonly filters?: SearchFilters
  /** Relevance unless said; without words that is the newest first, those in force before all others. */
  readonly sort?: SearchSort
  /** The usual one of the sort unless said: numbers ascend, days descend. Relevance knows one direction only. */
  readonly descending?: boolean
  /** `next` of the page before. */
  readonly after?: string
  /** 20 unless said, `PAGE_ROWS_MAX` at most. */
  readonly limit?: number
  readonly facets?: boolean
}

export const PAGE_ROWS_DEFAULT = 20
export const PAGE_ROWS_MAX = 1_000

export type SearchAnswer = {
  readonly ids: readonly number[]
  /** Exact. */
  readonly total: number
  /** Each counted with all filters but its own; the most frequent first. Present where they were asked for. */
  readonly facets?: Facets
  /** Key of the following page; null on the last. */
  readonly next: string | null
  /** Nothing is exactly what was asked, and what comes near it is shown instead. */
  readonly relaxed: boolean
  readonly understood: Understood
}

export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>
export type FacetCount = { readonly value: string; readonly count: number }

/** What the question was taken for. */
export type Understood = {
  /** The number in canonical form as far as it was given: `GB/T 19001`, or digits alone. */
  readonly number: string | null
  /** The words that were looked for, for marking them in what is found. */
  readonly words: readonly string[]
  /** Level and division that words of the question were taken for. */
  readonly scope?: { readonly level: readonly string[]; readonly division: readonly string[] }
}

/** Trees to browse: which filter of a search their codes are values of. */
export const treeNames = ['ics', 'ccs', 'sectors', 'division'] as const
export type TreeName = (typeof treeNames)[number]
/** `count` and `current` are totals of the search for the code, of all records and of those current. */
export type TreeCount = { readonly code: string; readonly count: number; readonly current: number }

export type Suggestion = { readonly kind: 'number' | 'title'; readonly text: string; readonly id: number }

/** Where the index stands: all rows of transactions before `xmin` are in it. `database` tells one database from another. */
export type Position = { readonly database: string; readonly xmin: string }

export type SearchIndex = {
  /** A record whose id is known takes the place of the one before. */
  put(records: Iterable<IndexedRecord>): void
  remove(ids: Iterable<number>): void
  search(question: SearchQuestion): SearchAnswer
  /** Numbers and titles that begin or go on like this; ten at most unless said. */
  suggest(beginning: string, day: IsoDate, limit?: number): readonly Suggestion[]
  /** How many records stand under each code of a tree; codes without any are left out. */
  tree(tree: TreeName, day: IsoDate): readonly TreeCount[]
  /** Whether a record is in it. */
  has(id: number): boolean
  /** Of all records in it. */
  ids(): number[]
  /** How many records. */
  readonly size: number
  /** What it takes in memory. */
  readonly bytes: number
  /**
   * Whether a record is found by the rarest of its own words, and by its number. The word is told, for the log.
   */
  probe(record: IndexedRecord, day: IsoDate): { readonly word: string; readonly isFound: boolean }
  /** Works for about so long on merging newer records with older ones; false when there is nothing left to do. */
  tidy(milliseconds: number): boolean
  saveTo(file: string, position: Position): Promise<void>
}
