/** One search beside another: what it answers, and what it took to get there. */
export type Engine = {
  readonly name: string
  /** Ids, best first, twenty at most. */
  search(text: string): Promise<number[]>
  /** Seconds until everything could be searched, from rows that were already in their place. */
  readonly buildSeconds: number
  /** What its index takes, on disk or in memory. */
  readonly indexBytes: number
  /** Puts one more record in. Answers as soon as it is written; it may be found later. */
  enter(id: number, title: string): Promise<void>
  /** Figures of its own. */
  notes(): Promise<Readonly<Record<string, string>>>
  close(): Promise<void>
}

export const ROWS = 20
