import type { Profile, TextPlace } from '../checks/check.ts'
import type { Certainty, ElementName } from '../document/document.ts'
import type { SourcePlace } from '../document/source-map.ts'
import type { Dimension, Relation } from '../lexer/quantities.ts'
import type { ProvisionKind } from '../lexer/sentences.ts'

/** Raised when a reader of the JSON would misread what an older or newer engine wrote. */
export const EXTRACT_VERSION = 1

/** What a program needs of one version of a standard, as plain JSON. What the text does not say is null and never guessed. */
export type Extract = {
  readonly extractVersion: typeof EXTRACT_VERSION
  readonly metadata: ExtractMetadata
  /** What the text was taken for, as far as is known. */
  readonly profile: Profile
  readonly headings: readonly ExtractHeading[]
  readonly references: readonly ExtractReference[]
  readonly terms: readonly ExtractTerm[]
  readonly provisions: readonly ExtractProvision[]
  readonly indicators: readonly ExtractIndicator[]
}

/**
 * The fourteen core elements of the metadata of standards, with the classes that stand on the cover. The registry and not
 * the text knows the status of the record and of the standard, when it was confirmed, and what amends or supplements it:
 * they are null here, to be filled by who has the record. Days are YYYY-MM-DD.
 *
 * @basis GB/T 22373—2021, core metadata
 */
export type ExtractMetadata = {
  /** 记录状态 */
  readonly recordStatus: null
  /** 标识符 */
  readonly identifier: null
  /** 标准号 */
  readonly number: string | null
  /** 发布日期 */
  readonly issuedOn: string | null
  /** 发布机构 */
  readonly issuer: string | null
  /** 标准状态 */
  readonly status: null
  /** 实施日期 */
  readonly inForceOn: string | null
  /** 确认日期 */
  readonly confirmedOn: null
  /** 中文名称, 英文名称, 原文名称 */
  readonly title: { readonly zh: string | null; readonly en: string | null; readonly original: null }
  /** 代替标准 */
  readonly replaces: readonly string[]
  /** 修改 */
  readonly amendedBy: null
  /** 补充 */
  readonly supplementedBy: null
  readonly ics: string | null
  readonly ccs: string | null
  /** How it stands to the international document it adopts, as the cover says it. */
  readonly adoption: string | null
}

/** `at` counts in the blocks of the document that was read; `source` is the place in its file. */
export type ExtractPlace = {
  readonly clause: string | null
  readonly at: TextPlace
  readonly source: SourcePlace | null
}

/**
 * What is drawn from a clause holds as long as the clause stays as it was: see `isStillValid`. `id` is the same in another
 * version as long as its clause and its words are.
 */
export type ExtractUnit = {
  readonly id: string
  readonly place: ExtractPlace
  /** Of the number, title and all words of the clause. */
  readonly clauseDigest: string
}

export type ExtractHeading = {
  readonly number: string | null
  readonly level: number | null
  readonly title: string
  readonly element: ElementName
  readonly place: ExtractPlace
}

/** A document that is listed, or cited in the text proper without being listed: then `nature` and `listedAt` are null. */
export type ExtractReference = {
  /** All documents meant, in canonical form; empty for what has no number. */
  readonly numbers: readonly string[]
  readonly title: string | null
  readonly nature: 'normative' | 'informative' | null
  readonly isDated: boolean
  readonly isAllParts: boolean
  readonly listedAt: ExtractPlace | null
  /** Outside the lists, the cover, the contents and the foreword. */
  readonly citedAt: readonly ExtractPlace[]
}

export type ExtractTerm = ExtractUnit & {
  readonly number: string | null
  readonly term: string
  readonly synonyms: readonly string[]
  readonly english: string | null
  readonly definition: string | null
  readonly source: string | null
}

/** A sentence of the body of the standard. `isNormative` is false in notes, examples and informative annexes. */
export type ExtractProvision = ExtractUnit & {
  readonly kind: ProvisionKind
  readonly text: string
  readonly isNormative: boolean
  /** The words that open the list in which it stands, when its kind comes from them. */
  readonly leadIn: ExtractPlace | null
  readonly certainty: Certainty
}

/** Bounds are as written, in the unit written; null where open or not said. No mean is taken of two bounds. */
export type IndicatorValues = {
  readonly value: number | null
  readonly least: number | null
  readonly most: number | null
}

/** `factor` leads to the coherent SI unit; null for units that take more than a factor. */
export type IndicatorUnit = {
  readonly written: string
  readonly dimension: Dimension
  readonly factor: number | null
}

/** `clause` is a clause of this document. `stated`: the text names it; `same-title`: a method stands under the same title. */
export type IndicatorMethod = {
  readonly words: string
  readonly clause: string | null
  readonly basis: 'stated' | 'same-title'
}

/**
 * A characteristic with what is required of it. `words` is the value as written; where it is no quantity, `relation` and
 * `values` say nothing. `relativeTo` is what a share is of: 标称风量 in “标称风量的95%”.
 */
export type ExtractIndicator = ExtractUnit & {
  readonly from: 'prose' | 'table'
  readonly kind: ProvisionKind | null
  readonly object: string | null
  readonly characteristic: string | null
  readonly relation: Relation | null
  readonly values: IndicatorValues
  readonly unit: IndicatorUnit | null
  readonly relativeTo: string | null
  readonly words: string
  readonly condition: string | null
  readonly method: IndicatorMethod | null
  readonly confidence: Exclude<Certainty, 'certain'>
}
