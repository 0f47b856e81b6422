import type { FlowBlock, FlowPlace } from '../document/flow.ts'
import type { RevisionState } from '../document/text-run.ts'
import type { Element } from './element.ts'
import type { OpenDrawing } from './open-drawing.ts'
import { areShowing, type OpenField } from './open-field.ts'
import type { OpenParagraph, RunFormat } from './open-paragraph.ts'
import type { OpenTable } from './open-table.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'
import type { RunProperties } from './run-properties.ts'
import type { StoryContext } from './story-context.ts'

/** The text of one part. A note or comment of a part of many is a story with its own `id`. */
export type Story = {
  readonly id: string | null
  readonly type: string | null
  readonly author: string
  readonly blocks: FlowBlock[]
  /** Top-level block by the comment that begins in it. */
  readonly comments: ReadonlyMap<string, number>
  readonly sections: readonly Element[]
}

/** Where blocks go: the story itself, a cell, a text box. */
export type Sink = { readonly place: FlowPlace; readonly blocks: FlowBlock[] }

/** A text box interrupts its anchor: what is open there is set aside. */
type Interrupted = {
  readonly paragraph: OpenParagraph | null
  readonly carried: OpenParagraph | null
  readonly fields: OpenField[]
  readonly revisions: RevisionState[]
  readonly tables: OpenTable[]
}

/** The format that properties came to last, with the words of the table and of the paragraph's style under them. */
type KnownFormat = {
  readonly table: RunProperties | undefined
  readonly own: RunProperties | undefined
  readonly format: RunFormat
}

/** What is open while one part is read as a stream. The files `story-….ts` say what each kind of element does to it. */
export class OpenStory {
  readonly context: StoryContext
  readonly stories: Story[] = []
  sectionElements: Element[] = []
  commentBlocks = new Map<string, number>()
  sinks: Sink[] = []
  tables: OpenTable[] = []
  paragraph: OpenParagraph | null = null
  /** A paragraph whose mark is gone in the view, waiting for the one it runs on into. */
  carried: OpenParagraph | null = null
  fields: OpenField[] = []
  revisions: RevisionState[] = []
  readonly drawings: OpenDrawing[] = []
  readonly interrupted: Interrupted[] = []
  /** One entry an `mc:AlternateContent`: whether a branch has been taken. */
  readonly choices: boolean[] = []
  paragraphsMet = 0
  sectionsMet = 0
  readonly waitingBookmarks: string[] = []
  readonly waitingComments: string[] = []
  isPageBreakWaiting = false
  /** The text of the `w:t` or instruction that is open. */
  collected: string | null = null
  keepsSpace = false
  isDisplayFormula = false
  /** The element that is being read whole, and what is open in it. */
  readonly whole: Element[] = []
  /** Depth in a branch that is not shown: only paragraphs and runs are counted there. */
  unseen = 0
  unseenParagraphs = 0
  /** What has been made out before, by what it was made of. */
  readonly runProperties = new Map<readonly Element[], RunProperties>()
  readonly paragraphProperties = new Map<readonly Element[], ParagraphProperties>()
  readonly formats = new Map<RunProperties, KnownFormat>()

  constructor(context: StoryContext) {
    this.context = context
  }

  hide(): void {
    this.unseen = 1
  }

  isShowing(): boolean {
    return this.fields.length === 0 || areShowing(this.fields)
  }

  revision(): RevisionState {
    if (this.revisions.length === 0) return null
    return this.revisions.includes('deleted') ? 'deleted' : (this.revisions.at(-1) ?? null)
  }
}
