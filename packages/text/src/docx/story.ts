import type { FlowBlock, FlowPlace } from '../document/flow.ts'
import type { RevisionState } from '../document/text-run.ts'
import { addChild, child, type Element, newElement, numberOf, valueOf } from './element.ts'
import { countNumber, finishParagraph, startParagraph } from './finish-paragraph.ts'
import { readFormula } from './formula.ts'
import { type Attributes, readMarkup } from './markup.ts'
import { newDrawing, noteDrawing, type OpenDrawing, pictureOf } from './open-drawing.ts'
import { areShowing, closedField, isContentsCode, newField, type OpenField } from './open-field.ts'
import { OpenParagraph, type OpenRun, type RunFormat } from './open-paragraph.ts'
import { OpenTable } from './open-table.ts'
import { isAnyGone, isGone, markRevision, propertiesIn, revisionOf } from './revision-view.ts'
import { effective, NO_RUN_PROPERTIES, type RunProperties, readRunProperties } from './run-properties.ts'
import type { StoryContext } from './story-context.ts'
import {
  EQUATION,
  FIELDS_OPEN_MAX,
  isTextElement,
  isUnderstood,
  NO_PROPERTIES,
  SIGNS,
  STORY_ELEMENTS,
  symbolOf,
  trimMarkupSpace,
  UNREAD,
  UNREAD_NAMES,
  WHOLE,
} from './story-elements.ts'
import { UnreadableFile } from './unreadable-file.ts'

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
type Sink = { readonly place: FlowPlace; readonly blocks: FlowBlock[] }

/** A text box interrupts its anchor: what is open there is set aside. */
type Interrupted = {
  readonly paragraph: OpenParagraph | null
  readonly carried: OpenParagraph | null
  readonly fields: OpenField[]
  readonly revisions: RevisionState[]
  readonly tables: OpenTable[]
}

/** Reads one part as a stream. One reader serves one part. */
export class StoryReader {
  private readonly context: StoryContext
  private stories: Story[] = []
  private sectionElements: Element[] = []
  private commentBlocks = new Map<string, number>()
  private sinks: Sink[] = []
  private tables: OpenTable[] = []
  private paragraph: OpenParagraph | null = null
  /** A paragraph whose mark is gone in the view, waiting for the one it runs on into. */
  private carried: OpenParagraph | null = null
  private fields: OpenField[] = []
  private revisions: RevisionState[] = []
  private drawings: OpenDrawing[] = []
  private interrupted: Interrupted[] = []
  /** One entry an `mc:AlternateContent`: whether a branch has been taken. */
  private choices: boolean[] = []
  private paragraphsMet = 0
  private sectionsMet = 0
  private waitingBookmarks: string[] = []
  private waitingComments: string[] = []
  private isPageBreakWaiting = false
  /** The text of the `w:t` or instruction that is open. */
  private collected: string | null = null
  private keepsSpace = false
  private isDisplayFormula = false
  /** The element that is being read whole, and what is open in it. */
  private whole: Element[] = []
  /** Depth in a branch that is not shown: only paragraphs and runs are counted there. */
  private unseen = 0
  private unseenParagraphs = 0

  constructor(context: StoryContext) {
    this.context = context
  }

  read(): Story[] {
    const { source, part, budget, limits } = this.context
    readMarkup(
      source,
      part,
      {
        open: (name, attributes) => this.open(name, attributes),
        close: (name) => this.close(name),
        text: (text) => this.characters(text),
      },
      budget,
      limits,
    )
    return this.stories
  }

  private open(name: string, attributes: Attributes): void {
    if (this.unseen > 0) {
      this.unseen += 1
      this.openUnseen(name)
      return
    }
    if (revisionOf(name) !== null) this.context.revisions.count += 1
    const parent = this.whole.at(-1)
    if (parent) {
      if (parent === UNREAD || UNREAD_NAMES.has(name)) {
        this.whole.push(UNREAD)
        return
      }
      const element = newElement(name, attributes)
      addChild(parent, element)
      this.whole.push(element)
      return
    }
    if (WHOLE.has(name)) {
      this.whole.push(newElement(name, attributes))
      return
    }
    this.openShown(name, attributes)
  }

  private close(name: string): void {
    if (this.unseen > 0) {
      this.unseen -= 1
      this.closeUnseen(name)
      if (this.unseen > 0) return
    } else if (this.whole.length > 0) {
      const element = this.whole.pop()
      if (this.whole.length === 0 && element) this.tookWhole(element)
      return
    }
    this.closeShown(name)
  }

  private characters(text: string): void {
    const element = this.whole.at(-1)
    if (this.collected !== null) this.collected += text
    else if (element && element !== UNREAD) element.text += text
  }

  private openUnseen(name: string): void {
    if (name === 'w:p') {
      this.meetParagraph()
      this.unseenParagraphs += 1
    }
    if (this.unseenParagraphs > 0 || !this.paragraph) return
    if (name === 'w:r') this.openRun()
    else if (isTextElement(name)) this.openText({})
    else if (SIGNS.has(name)) this.paragraph.bearingRun().offset += 1
  }

  private closeUnseen(name: string): void {
    if (name === 'w:p' && this.unseenParagraphs > 0) {
      this.unseenParagraphs -= 1
      return
    }
    if (this.unseenParagraphs > 0 || !this.paragraph) return
    if (name === 'w:r') this.paragraph.openRuns.pop()
    else if (isTextElement(name)) this.paragraph.bearingRun().offset += this.takeText().length
  }

  private hide(): void {
    this.unseen = 1
  }

  private openShown(name: string, attributes: Attributes): void {
    const drawing = this.drawings.at(-1)
    if (drawing) noteDrawing(drawing, name, attributes)
    switch (name) {
      case 'w:p':
        this.openParagraph()
        return
      case 'w:r':
        this.openRun()
        return
      case 'w:t':
      case 'w:delText':
        this.openText(attributes)
        return
      case 'w:tab':
      case 'w:ptab':
        this.sign('\t')
        return
      case 'w:cr':
        this.sign('\n')
        return
      case 'w:br':
        this.lineBreak(attributes['w:type'])
        return
      case 'w:noBreakHyphen':
        this.sign('-')
        return
      case 'w:softHyphen':
        this.sign('')
        return
      case 'w:sym':
        this.sign(symbolOf(attributes))
        return
      case 'w:instrText':
      case 'w:delInstrText':
        this.collected = ''
        return
      case 'w:fldChar':
        this.fieldMark(attributes['w:fldCharType'])
        return
      case 'w:fldSimple':
        this.openField(attributes['w:instr'] ?? '', true)
        return
      case 'w:bookmarkStart':
        this.bookmark(attributes['w:name'] ?? '')
        return
      case 'w:commentRangeStart':
      case 'w:commentReference':
        this.comment(attributes['w:id'] ?? '')
        return
      case 'w:footnoteReference':
        this.noteReference('footnote', attributes['w:id'])
        return
      case 'w:endnoteReference':
        this.noteReference('endnote', attributes['w:id'])
        return
      case 'w:tbl':
        this.dropCarried()
        this.tables.push(new OpenTable())
        return
      case 'w:tr':
        this.tables.at(-1)?.openRow()
        return
      case 'w:tc':
        this.sinks.push({ place: 'cell', blocks: this.tables.at(-1)?.openCell() ?? [] })
        return
      case 'w:drawing':
      case 'w:object':
      case 'w:pict':
        this.drawings.push(newDrawing())
        return
      case 'w:txbxContent':
        this.openTextBox()
        return
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo':
        this.openRevision(name)
        return
      case 'mc:AlternateContent':
        this.choices.push(false)
        return
      case 'mc:Choice':
        this.branch(isUnderstood(attributes['Requires'] ?? ''))
        return
      case 'mc:Fallback':
        this.branch(true)
        return
      case 'w:rt':
        this.hide()
        return
      case 'm:oMathPara':
        this.isDisplayFormula = true
        return
      case 'w:altChunk':
      case 'w:subDoc':
        this.context.gaps.add('embedded-document', attributes['r:id'] ?? '')
        return
      case 'c:chart':
      case 'dgm:relIds':
        this.context.gaps.add(
          'drawing-text',
          this.context.partOf(attributes['r:id'] ?? attributes['r:dm'] ?? '') ?? name,
        )
        return
      case 'v:textpath':
        this.context.gaps.add('drawing-text', attributes['string'] ?? '')
        return
      default:
        if (STORY_ELEMENTS.has(name)) this.openStory(attributes)
    }
  }

  private closeShown(name: string): void {
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.closeText()
        return
      case 'w:instrText':
      case 'w:delInstrText':
        this.closeInstruction()
        return
      case 'w:r':
        this.paragraph?.openRuns.pop()
        return
      case 'w:p':
        this.closeParagraph()
        return
      case 'w:fldSimple':
        this.closeField()
        return
      case 'w:tc':
        this.dropCarried()
        this.sinks.pop()
        this.tables.at(-1)?.closeCell()
        return
      case 'w:tr':
        this.tables.at(-1)?.closeRow()
        return
      case 'w:tbl':
        this.closeTable()
        return
      case 'w:drawing':
      case 'w:object':
      case 'w:pict':
        this.closeDrawing()
        return
      case 'w:txbxContent':
        this.closeTextBox()
        return
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo':
        this.revisions.pop()
        return
      case 'mc:AlternateContent':
        this.choices.pop()
        return
      case 'm:oMathPara':
        this.isDisplayFormula = false
        return
      default:
        if (STORY_ELEMENTS.has(name)) this.closeStory()
    }
  }

  private tookWhole(element: Element): void {
    switch (element.name) {
      case 'w:pPr':
        this.paragraphProperties(element)
        return
      case 'w:rPr':
        this.runPropertiesOf(element)
        return
      case 'w:sectPr':
        this.sectionElements.push(element)
        return
      case 'w:tblPr': {
        const table = this.tables.at(-1)
        if (table) table.style = valueOf(element, 'w:tblStyle')
        return
      }
      case 'w:trPr': {
        const gone = isAnyGone(element, this.context.view)
        this.tables.at(-1)?.rowProperties(element, gone)
        if (gone) this.hide()
        return
      }
      case 'w:tcPr':
        this.tables.at(-1)?.cellProperties(element)
        return
      case 'w:ffData':
        this.formField(element)
        return
      case 'm:oMath':
        this.formula(element)
        return
      default:
    }
  }

  // Stories

  private openStory(attributes: Attributes): void {
    const blocks: FlowBlock[] = []
    this.commentBlocks = new Map()
    this.sectionElements = []
    this.sectionsMet = 0
    this.sinks = [{ place: 'body', blocks }]
    this.fields = []
    this.stories.push({
      id: attributes['w:id'] ?? null,
      type: attributes['w:type'] ?? null,
      author: attributes['w:author'] ?? '',
      blocks,
      comments: this.commentBlocks,
      sections: this.sectionElements,
    })
  }

  private closeStory(): void {
    this.dropCarried()
    if (this.fields.length > 0) this.context.gaps.add('field-unfinished', this.context.part)
  }

  // Paragraphs and runs

  private meetParagraph(): number {
    if (this.paragraphsMet >= this.context.limits.paragraphs) {
      throw new UnreadableFile('too-many-paragraphs', this.context.part)
    }
    this.paragraphsMet += 1
    return this.paragraphsMet - 1
  }

  private openParagraph(): void {
    const index = this.meetParagraph()
    const paragraph = this.carried ?? new OpenParagraph(this.context.part, index)
    this.carried = null
    paragraph.continueAt(index)
    startParagraph(paragraph, NO_PROPERTIES, this.context)
    if (this.waitingBookmarks.length + this.waitingComments.length > 0) this.anchorWaiting(paragraph)
    if (this.isPageBreakWaiting && paragraph.text === '') paragraph.pageBreakBefore = true
    this.isPageBreakWaiting = false
    this.paragraph = paragraph
  }

  private paragraphProperties(element: Element): void {
    const { paragraph } = this
    if (!paragraph) return
    startParagraph(paragraph, propertiesIn(this.context.view, element, 'w:pPrChange'), this.context)
    const mark = child(element, 'w:rPr')
    paragraph.isMarkGone = isAnyGone(mark, this.context.view)
    if (this.context.view === 'original') {
      paragraph.revision = markRevision(mark)
    }
    const section = child(element, 'w:sectPr')
    if (section) this.sectionElements.push(section)
  }

  private closeParagraph(): void {
    const { paragraph } = this
    this.paragraph = null
    if (!paragraph) return
    this.abandonCodes(paragraph)
    if (paragraph.isMarkGone && !this.endsSection()) {
      this.carried = paragraph
      return
    }
    this.finish(paragraph)
  }

  /** The break of a section stays though the mark that bears it is gone. */
  private endsSection(): boolean {
    return this.interrupted.length === 0 && this.sectionElements.length > this.sectionsMet
  }

  private finish(paragraph: OpenParagraph): void {
    countNumber(paragraph, this.context)
    for (const field of this.fields) {
      if (field.isShowing && paragraph.text.length > field.from) {
        paragraph.fields.push(closedField(field, paragraph.text.length))
      }
      field.from = 0
    }
    this.isPageBreakWaiting ||= paragraph.isBreakPending
    const section = this.sectionsMet
    const sink = this.sinks.at(-1)
    if (sink) {
      this.put(sink, finishParagraph(paragraph, section, sink.place, this.context), paragraph.comments)
      for (const block of paragraph.beside) this.put(sink, block, [])
    }
    if (this.interrupted.length === 0) this.sectionsMet = this.sectionElements.length
  }

  /** Comments are kept with the block of the story itself in which they begin. */
  private put(sink: Sink, block: FlowBlock, comments: readonly string[]): void {
    if (sink === this.sinks[0]) for (const id of comments) this.anchorComment(id, sink.blocks.length)
    else (this.tables[0] ?? this.interrupted[0]?.tables[0])?.comments.push(...comments)
    sink.blocks.push(block)
  }

  private anchorComment(id: string, block: number): void {
    if (!this.commentBlocks.has(id)) this.commentBlocks.set(id, block)
  }

  private dropCarried(): void {
    const { carried } = this
    this.carried = null
    if (carried && (carried.text !== '' || carried.beside.length > 0)) this.finish(carried)
  }

  private openRun(): void {
    this.paragraph?.openRuns.push({ index: -1, offset: 0, properties: NO_RUN_PROPERTIES, format: null })
  }

  private runPropertiesOf(element: Element): void {
    const run = this.paragraph?.openRuns.at(-1)
    if (!run) return
    run.properties = readRunProperties(propertiesIn(this.context.view, element, 'w:rPrChange'), this.context.theme)
    run.format = null
  }

  private formatOf(run: OpenRun | undefined): RunFormat {
    if (run?.format) return run.format
    const direct = run?.properties ?? NO_RUN_PROPERTIES
    const format = direct === NO_RUN_PROPERTIES ? this.plainFormat() : this.formatWith(direct)
    if (run) run.format = format
    return format
  }

  private plainFormat(): RunFormat {
    if (!this.paragraph) return this.formatWith(NO_RUN_PROPERTIES)
    this.paragraph.plainFormat ??= this.formatWith(NO_RUN_PROPERTIES)
    return this.paragraph.plainFormat
  }

  private formatWith(direct: RunProperties): RunFormat {
    const { styles } = this.context
    const isInCell = this.sinks.at(-1)?.place === 'cell'
    const table = isInCell ? styles.table(this.tables.at(-1)?.style ?? null)?.run : undefined
    const own = this.paragraph?.style?.run
    const character = direct.style === null ? undefined : styles.character(direct.style)?.run
    return effective(styles.defaultRun, table, own, character, direct)
  }

  private isShowing(): boolean {
    return areShowing(this.fields)
  }

  private revision(): RevisionState {
    return this.revisions.includes('deleted') ? 'deleted' : (this.revisions.at(-1) ?? null)
  }

  private openText(attributes: Attributes): void {
    this.collected = ''
    this.keepsSpace = attributes['xml:space'] === 'preserve'
  }

  private takeText(): string {
    const text = this.collected ?? ''
    this.collected = null
    return text
  }

  /** Without `xml:space` the white space at both ends of a text is not the author's (ECMA-376-1, 17.3.3.31). */
  private closeText(): void {
    const { paragraph, keepsSpace } = this
    const text = this.takeText()
    if (!paragraph) return
    const run = paragraph.bearingRun()
    if (!this.isShowing()) {
      run.offset += text.length
      return
    }
    const shown = keepsSpace ? text : trimMarkupSpace(text)
    const lead = keepsSpace ? 0 : text.length - text.replace(/^[ \t\n\r]+/u, '').length
    const end = run.offset + text.length
    run.offset += lead
    this.beforeText(paragraph)
    paragraph.appendText(shown, run, this.formatOf(run), this.revision())
    run.offset = end
  }

  private sign(sign: string): void {
    const { paragraph } = this
    if (!paragraph) return
    const run = paragraph.bearingRun()
    if (sign === '' || !this.isShowing()) {
      run.offset += 1
      return
    }
    this.beforeText(paragraph)
    paragraph.appendSign(sign, run, this.formatOf(run), this.revision())
  }

  private beforeText(paragraph: OpenParagraph): void {
    if (paragraph.isBreakPending) {
      paragraph.isBreakPending = false
      paragraph.appendUnplaced('\n', this.formatOf(paragraph.openRuns.at(-1)), this.revision())
    }
    paragraph.isInContents ||= this.fields.some((field) => field.isShowing && field.isContents)
  }

  /** A page break begins a page with what follows it; only amid text is it a break of a line as well. */
  private lineBreak(type: string | undefined): void {
    if (type !== 'page') {
      this.sign('\n')
      return
    }
    const { paragraph } = this
    if (!paragraph) return
    paragraph.bearingRun().offset += 1
    if (!this.isShowing()) return
    if (paragraph.text === '') paragraph.pageBreakBefore = true
    else paragraph.isBreakPending = true
  }

  // Fields

  private openField(instruction: string, isShowing: boolean): void {
    if (this.fields.length >= FIELDS_OPEN_MAX) {
      this.fields.shift()
      this.context.gaps.add('field-unfinished', this.context.part)
    }
    this.fields.push(newField(instruction, isShowing, this.paragraph?.text.length ?? 0))
  }

  private fieldMark(type: string | undefined): void {
    const field = this.fields.at(-1)
    if (type === 'begin') this.openField('', false)
    else if (type === 'separate' && field) {
      field.isShowing = true
      field.isContents = isContentsCode(field.instruction)
      field.from = this.paragraph?.text.length ?? 0
    } else if (type === 'end') this.closeField()
  }

  private closeInstruction(): void {
    const text = this.takeText()
    const field = this.fields.at(-1)
    if (field && !field.isShowing) field.instruction += text
  }

  private formField(element: Element): void {
    const field = this.fields.at(-1)
    const list = child(element, 'w:ddList')
    if (!field || !list) return
    const chosen = numberOf(valueOf(list, 'w:result') ?? valueOf(list, 'w:default')) ?? 0
    const entries = list.children.filter((each) => each.name === 'w:listEntry')
    field.choice = entries[chosen]?.attributes['w:val'] ?? null
  }

  private closeField(): void {
    const field = this.fields.pop()
    const { paragraph } = this
    if (!field || !paragraph) return
    // Nothing of a field in the code of another is shown.
    if (!this.isShowing()) return
    if (!field.isShowing) field.from = paragraph.text.length
    this.showWithoutResult(field, paragraph)
    if (field.instruction.trim() !== '') paragraph.fields.push(closedField(field, paragraph.text.length))
  }

  /** Old equations and the lists of forms are shown though they have no result. */
  private showWithoutResult(field: OpenField, paragraph: OpenParagraph): void {
    if (field.from < paragraph.text.length) return
    const format = this.formatOf(paragraph.openRuns.at(-1))
    const equation = EQUATION.exec(field.instruction)?.[1]?.trim()
    if (equation !== undefined) {
      this.beforeText(paragraph)
      const at = paragraph.appendPlaceholder(format, this.revision())
      paragraph.formulas.push({ at, linear: equation, identifiers: [], upright: [], display: false })
    } else if (field.choice !== null) {
      this.beforeText(paragraph)
      paragraph.appendUnplaced(field.choice, format, this.revision())
    }
  }

  /** A code that does not end with its paragraph would swallow the rest of the file: better show too much. */
  private abandonCodes(paragraph: OpenParagraph): void {
    if (areShowing(this.fields)) return
    this.fields = this.fields.filter((field) => field.isShowing)
    this.context.gaps.add('field-unfinished', `${this.context.part}: ${paragraph.index}`)
  }

  // What stands at a point

  private bookmark(name: string): void {
    if (this.paragraph) this.paragraph.bookmarks.push({ name, at: this.paragraph.text.length })
    else this.waitingBookmarks.push(name)
  }

  private anchorWaiting(paragraph: OpenParagraph): void {
    for (const name of this.waitingBookmarks.splice(0)) paragraph.bookmarks.push({ name, at: paragraph.text.length })
    paragraph.comments.push(...this.waitingComments.splice(0))
  }

  private comment(id: string): void {
    if (this.paragraph) this.paragraph.comments.push(id)
    else this.waitingComments.push(id)
  }

  private noteReference(kind: 'footnote' | 'endnote', id: string | undefined): void {
    if (this.paragraph && id !== undefined && this.isShowing()) {
      this.paragraph.noteReferences.push({ at: this.paragraph.text.length, kind, id })
    }
  }

  private formula(element: Element): void {
    const { paragraph } = this
    if (!paragraph || !this.isShowing()) return
    this.beforeText(paragraph)
    const at = paragraph.appendPlaceholder(this.formatOf(undefined), this.revision())
    paragraph.formulas.push({ at, ...readFormula(element, this.isDisplayFormula) })
  }

  private closeDrawing(): void {
    const drawing = this.drawings.pop()
    const { paragraph, context } = this
    if (!drawing || !paragraph || !this.isShowing()) return
    const picture = pictureOf(drawing, context.partOf, context.sizeOf)
    if (!picture) return
    this.beforeText(paragraph)
    paragraph.appendPlaceholder(this.formatOf(paragraph.openRuns.at(-1)), this.revision())
    paragraph.pictures.push(context.pictures.length)
    context.pictures.push(picture)
  }

  // Containers

  private closeTable(): void {
    const open = this.tables.pop()
    const table = open?.close(this.sectionsMet)
    const sink = this.sinks.at(-1)
    if (open && table && sink) this.put(sink, table, open.comments)
  }

  private openTextBox(): void {
    const { paragraph, carried, fields, revisions, tables } = this
    if (paragraph && !paragraph.isMarkGone) countNumber(paragraph, this.context)
    this.interrupted.push({ paragraph, carried, fields, revisions, tables })
    this.sinks.push({ place: 'textBox', blocks: paragraph?.beside ?? this.sinks.at(-1)?.blocks ?? [] })
    this.paragraph = null
    this.carried = null
    this.fields = []
    this.revisions = []
    this.tables = []
    this.drawings.push(newDrawing())
  }

  private closeTextBox(): void {
    const outer = this.interrupted.at(-1)
    if (!outer) return
    this.dropCarried()
    this.drawings.pop()
    this.sinks.pop()
    this.interrupted.pop()
    this.paragraph = outer.paragraph
    this.carried = outer.carried
    this.fields = outer.fields
    this.revisions = outer.revisions
    this.tables = outer.tables
  }

  private openRevision(name: string): void {
    const state = revisionOf(name)
    const { view } = this.context
    if (isGone(state, view)) {
      this.revisions.push(null)
      this.hide()
      return
    }
    this.revisions.push(view === 'original' ? state : null)
  }

  private branch(isReadable: boolean): void {
    const taken = this.choices.at(-1) ?? false
    if (isReadable && !taken) this.choices[this.choices.length - 1] = true
    else this.hide()
  }
}
