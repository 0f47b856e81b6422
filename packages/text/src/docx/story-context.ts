import type { Picture, ReaderGap, RevisionView } from '../document/flow.ts'
import type { ReaderLimits } from './limits.ts'
import type { ListCounters } from './list-counters.ts'
import type { Budget } from './markup.ts'
import type { Numberings } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { ThemeFonts } from './theme.ts'

/** What all parts of one file share while it is read. */
export type FileContext = {
  readonly view: RevisionView
  readonly limits: ReaderLimits
  readonly budget: Budget
  readonly styles: Styles
  readonly theme: ThemeFonts
  readonly numberings: Numberings
  readonly sizeOf: (part: string) => number | null
  readonly pictures: Picture[]
  readonly gaps: Gaps
  readonly revisions: { count: number }
}

/** One part with text: the body, a header, the notes. */
export type StoryContext = FileContext & {
  readonly part: string
  readonly source: string
  readonly partOf: (relation: string) => string | null
  /** Numbers go on within a part; headers and notes count for themselves. */
  readonly counters: ListCounters
}

/** Each kind of gap once a place, however often it is met. */
export class Gaps {
  private readonly met = new Map<string, ReaderGap>()

  add(code: string, detail: string): void {
    this.met.set(`${code} ${detail}`, { code, detail })
  }

  list(): ReaderGap[] {
    return [...this.met.values()]
  }
}
