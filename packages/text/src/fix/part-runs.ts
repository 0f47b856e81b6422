import { READER_LIMITS } from '../docx/limits.ts'
import type { Attributes } from '../docx/markup.ts'
import { readMarkup } from '../docx/markup.ts'
import { isTextElement, SIGNS, trimMarkupSpace } from '../docx/story-elements.ts'
import type { SkipReason } from './skip-reason.ts'

/**
 * A child of a run, with its markup as the file has it. `at` is where it stands in the run's text, counted as `readDocx`
 * counts it; `units` is what it adds to it as a reader sees it, U+0000 for what has no character of its own.
 */
export type RunChild = {
  readonly name: string
  readonly markup: string
  readonly at: number
  readonly units: string
  /** What the file has between the tags; empty for signs and other elements. */
  readonly text: string
  /** White space at the ends of a text that is none of the author's; `units` has it all the same. */
  readonly lead: number
  readonly trail: number
}

export type PartRun = {
  /** Bounds of the whole run in the source of the part. */
  from: number
  to: number
  /** Its start tag and its properties, as the file writes them. */
  openTag: string
  properties: string
  readonly children: RunChild[]
  /** Why no tracked change may be made in it; null where one may. */
  obstacle: SkipReason | null
}

/** The text-bearing runs of paragraphs, by their counts in `readDocx`. */
export type PartRuns = (paragraph: number, run: number) => PartRun | null

/** The runs of the wanted paragraphs of a part. Throws `UnreadableFile` for broken markup, which a reader has met before. */
export function runsIn(source: string, part: string, wanted: ReadonlySet<number>): PartRuns {
  const scan = new RunScan(source, wanted)
  const { elements } = READER_LIMITS
  readMarkup(source, part, scan, { elements }, READER_LIMITS)
  return (paragraph, run) => scan.found.get(paragraph)?.[run] ?? null
}

type OpenRun = {
  readonly run: PartRun
  readonly depth: number
  isCounted: boolean
  hasFieldMark: boolean
  length: number
  childFrom: number
  keepsSpace: boolean
}
type OpenParagraph = { readonly isWanted: boolean; readonly found: PartRun[]; readonly runs: OpenRun[] }

/** What is read whole by `readDocx` and holds no run that counts. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:sectPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:ffData', 'm:oMath'])
const AROUND_RUNS = new Set(['w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:bdo', 'w:dir'])
const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])
const LOCKS = new Set(['contentLocked', 'sdtContentLocked'])
const FIELD_MARKS = new Set(['w:fldChar', 'w:instrText', 'w:delInstrText'])

class RunScan {
  readonly found = new Map<number, PartRun[]>()
  private readonly source: string
  private readonly wanted: ReadonlySet<number>
  private readonly names: string[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private readonly isLocked: boolean[] = []
  /** Fields that are open; those around a text box are set aside while it is read. */
  private fields = 0
  private readonly fieldsAside: number[] = []
  private paragraphsMet = 0
  private properties = 0
  private propertiesFrom = 0
  private collected: string | null = null

  constructor(source: string, wanted: ReadonlySet<number>) {
    this.source = source
    this.wanted = wanted
  }

  open(name: string, attributes: Attributes, end: number): void {
    this.names.push(name)
    if (this.properties > 0 || PROPERTIES.has(name)) {
      this.openProperty(name, end)
      return
    }
    if (name === 'w:p') this.openParagraph()
    else if (name === 'w:txbxContent') this.setFieldsAside()
    else if (name === 'w:sdt') this.isLocked.push(false)
    else if (name === 'w:lock' || name === 'w:dataBinding' || name === 'w15:dataBinding') this.lock(name, attributes)
    else if (name === 'w:r') this.openRun(end)
    else this.openInRun(name, attributes, end)
    if (name === 'w:fldChar') this.fieldMark(attributes['w:fldCharType'])
  }

  close(name: string, end: number): void {
    this.names.pop()
    if (this.properties > 0) {
      this.closeProperty(name, end)
      return
    }
    if (name === 'w:p') this.paragraphs.pop()
    else if (name === 'w:txbxContent') this.fields = this.fieldsAside.pop() ?? 0
    else if (name === 'w:sdt') this.isLocked.pop()
    else if (name === 'w:r') this.closeRun(end)
    else this.closeInRun(name, end)
  }

  text(text: string): void {
    if (this.collected !== null) this.collected += text
  }

  private current(): OpenRun | undefined {
    return this.paragraphs.at(-1)?.runs.at(-1)
  }

  private startOfTag = (end: number): number => this.source.lastIndexOf('<', end - 1)

  private openProperty(name: string, end: number): void {
    this.properties += 1
    const open = this.current()
    if (this.properties === 1) this.propertiesFrom = this.startOfTag(end)
    if (open && name === 'w:rPrChange') open.run.obstacle ??= 'tracked-already'
  }

  private closeProperty(name: string, end: number): void {
    this.properties -= 1
    const open = this.current()
    if (this.properties > 0 || !open || this.names.length !== open.depth) return
    const markup = this.source.slice(this.propertiesFrom, end)
    if (name === 'w:rPr') open.run.properties = markup
    else this.addChild(open, { name, markup, units: '', text: '', lead: 0, trail: 0 })
  }

  private openParagraph(): void {
    const index = this.paragraphsMet
    this.paragraphsMet += 1
    const found: PartRun[] = []
    const isWanted = this.wanted.has(index)
    if (isWanted) this.found.set(index, found)
    this.paragraphs.push({ isWanted, found, runs: [] })
  }

  private setFieldsAside(): void {
    this.fieldsAside.push(this.fields)
    this.fields = 0
  }

  private lock(name: string, attributes: Attributes): void {
    const locks = name !== 'w:lock' || LOCKS.has(attributes['w:val'] ?? '')
    if (locks && this.isLocked.length > 0) this.isLocked[this.isLocked.length - 1] = true
  }

  private fieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields += 1
    if (type === 'end') this.fields = Math.max(0, this.fields - 1)
  }

  private openRun(end: number): void {
    const from = this.startOfTag(end)
    const openTag = this.source.slice(from, end).replace(/\s*\/>$/u, '>')
    const run: PartRun = { from, to: end, openTag, properties: '', children: [], obstacle: this.obstacle(openTag) }
    const depth = this.names.length
    const open = { run, depth, isCounted: false, hasFieldMark: false, length: 0, childFrom: 0, keepsSpace: false }
    this.paragraphs.at(-1)?.runs.push(open)
  }

  private obstacle(openTag: string): SkipReason | null {
    const inParagraph = this.names.slice(this.names.lastIndexOf('w:p') + 1, -1)
    if (this.names.includes('w:txbxContent')) return 'in-text-box'
    if (this.names.some((name) => TRACKED.has(name))) return 'tracked-already'
    if (this.fields > 0 || inParagraph.includes('w:fldSimple')) return 'in-field'
    if (this.isLocked.includes(true)) return 'locked'
    // Attributes of our elements need the prefix that the file declares.
    const hasPrefix = /^<[^\s:>/]+:/u.test(openTag)
    return hasPrefix && inParagraph.every((name) => AROUND_RUNS.has(name)) ? null : 'unusual-markup'
  }

  private openInRun(name: string, attributes: Attributes, end: number): void {
    const open = this.current()
    if (!open) return
    const isChild = this.names.length === open.depth + 1
    if (isChild) open.childFrom = this.startOfTag(end)
    if (FIELD_MARKS.has(name)) open.hasFieldMark = true
    if (!isTextElement(name) && !SIGNS.has(name)) return
    if (!isChild) open.run.obstacle ??= 'unusual-markup'
    this.count(open)
    if (isTextElement(name)) {
      this.collected = ''
      open.keepsSpace = attributes['xml:space'] === 'preserve'
    } else if (isChild) this.addSign(open, name, attributes, end)
  }

  private addSign(open: OpenRun, name: string, attributes: Attributes, end: number): void {
    const to = this.source.startsWith('/>', end - 2) ? end : this.source.indexOf('>', end) + 1
    const units = SIGN_UNITS[name] ?? '\0'
    const isPage = name === 'w:br' && attributes['w:type'] === 'page'
    const markup = this.source.slice(open.childFrom, to)
    this.addChild(open, { name, markup, units: isPage ? '\0' : units, text: '', lead: 0, trail: 0 })
  }

  private closeInRun(name: string, end: number): void {
    const open = this.current()
    const text = this.collected
    if (isTextElement(name)) this.collected = null
    if (!open || this.names.length !== open.depth || SIGNS.has(name)) return
    const isText = isTextElement(name) && text !== null
    const words = isText ? text : ''
    const shown = open.keepsSpace ? words : trimMarkupSpace(words)
    const lead = isText && !open.keepsSpace ? Math.max(0, words.indexOf(shown)) : 0
    const trail = words.length - lead - shown.length
    const units = words.replace(/[\t\n\r]/gu, ' ')
    const markup = this.source.slice(open.childFrom, end)
    this.addChild(open, { name, markup, units, text: words, lead, trail })
  }

  private addChild(open: OpenRun, child: Omit<RunChild, 'at'>): void {
    open.run.children.push({ ...child, at: open.length })
    open.length += child.units.length
  }

  /** A run is counted when the first of its text is met. */
  private count(open: OpenRun): void {
    if (open.isCounted) return
    open.isCounted = true
    this.paragraphs.at(-1)?.found.push(open.run)
  }

  private closeRun(end: number): void {
    const open = this.paragraphs.at(-1)?.runs.pop()
    if (!open) return
    open.run.to = end
    if (open.hasFieldMark) open.run.obstacle ??= 'in-field'
  }
}

const SIGN_UNITS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:br': '\n',
  'w:noBreakHyphen': '-',
}
