/** How much a package may ask of us. The figures leave room for tenfold the largest real draft we have seen. */
export type ReaderLimits = {
  readonly packageBytes: number
  readonly entries: number
  /** Of all entries together, and of one, as the directory of the package says. */
  readonly inflatedBytes: number
  readonly entryBytes: number
  /** Of markup, which is all that is ever inflated. */
  readonly partBytes: number
  /** Inflated to packed, for entries larger than `ratioFromBytes`. */
  readonly ratio: number
  readonly ratioFromBytes: number
  readonly elementDepth: number
  /** Elements read in all parts together: the budget of work. */
  readonly elements: number
  readonly paragraphs: number
}

export const READER_LIMITS: ReaderLimits = {
  packageBytes: 128 * 1024 * 1024,
  entries: 10_000,
  inflatedBytes: 512 * 1024 * 1024,
  entryBytes: 256 * 1024 * 1024,
  partBytes: 48 * 1024 * 1024,
  ratio: 250,
  ratioFromBytes: 1024 * 1024,
  elementDepth: 256,
  elements: 4_000_000,
  paragraphs: 200_000,
}
