import { OBJECT_PLACEHOLDER, type SourceSegment } from '../document/source-map.ts'
import type { TextRun } from '../document/text-run.ts'

export type Inline = {
  readonly text: string
  readonly segments: readonly SourceSegment[]
  readonly runs: readonly TextRun[]
  /** Where pictures lie, in order. */
  readonly pictures: readonly string[]
}

const IMAGE = /^!\[[^\]]*\]\(([^)\s]*)[^)]*\)/u
const LINK = /^\[([^\]]*)\]\([^)]*\)/u
const BREAK = /^<br\s*\/?>/iu
const ESCAPABLE = '\\`*_{}[]()#+-.!|~>'

/** The visible text of a stretch of Markdown in line `line`, from `column` on: bold and italics become runs, marks go. */
export function inlineOf(source: string, line: number, column: number): Inline {
  const state: State = { text: '', segments: [], runs: [], pictures: [], bold: false, italic: false, runFrom: 0 }
  for (let at = 0; at < source.length; ) at += step(source, at, state, line, column)
  endRun(state)
  if (state.segments.length === 0) state.segments.push({ at: 0, part: '', paragraph: line, run: 0, offset: column })
  return state
}

type State = {
  text: string
  segments: SourceSegment[]
  runs: TextRun[]
  pictures: string[]
  bold: boolean
  italic: boolean
  runFrom: number
}

/** Takes one character or mark and says how long it was. */
function step(source: string, at: number, state: State, line: number, column: number): number {
  const next = source.charAt(at)
  const place = { line, offset: column + at }
  if (next === '\\' && ESCAPABLE.includes(source.charAt(at + 1) || ' ')) {
    put(state, source.charAt(at + 1), { line, offset: column + at + 1 })
    return 2
  }
  if (source.startsWith('**', at) || source.startsWith('__', at)) {
    const isMark = state.bold || source.includes(source.slice(at, at + 2), at + 2)
    if (isMark) return toggle(state, 'bold', 2)
  }
  if (next === '*' && (state.italic || source.includes('*', at + 1)) && source.charAt(at + 1) !== ' ') {
    return toggle(state, 'italic', 1)
  }
  const mayBeObject = next === '!' || next === '[' || next === '<'
  const length = mayBeObject ? object(source.slice(at, at + LONGEST_OBJECT), state, place) : null
  return length ?? character(next, state, place)
}

const LONGEST_OBJECT = 500

function object(rest: string, state: State, place: Place): number | null {
  const image = rest.startsWith('!') ? IMAGE.exec(rest) : null
  if (image) {
    put(state, OBJECT_PLACEHOLDER, place)
    state.pictures.push(image[1] ?? '')
    return image[0].length
  }
  const link = rest.startsWith('[') ? LINK.exec(rest) : null
  if (link) {
    put(state, link[1] ?? '', { line: place.line, offset: place.offset + 1 })
    return link[0].length
  }
  const lineBreak = rest.startsWith('<') ? BREAK.exec(rest) : null
  if (!lineBreak) return null
  put(state, '\n', place)
  return lineBreak[0].length
}

function character(next: string, state: State, place: Place): number {
  if (next !== '`') put(state, next, place)
  return 1
}

type Place = { readonly line: number; readonly offset: number }

function put(state: State, text: string, place: Place): void {
  const last = state.segments.at(-1)
  const isNext = last && last.offset + (state.text.length - last.at) === place.offset
  if (!isNext)
    state.segments.push({ at: state.text.length, part: '', paragraph: place.line, run: 0, offset: place.offset })
  state.text += text
}

function toggle(state: State, what: 'bold' | 'italic', length: number): number {
  endRun(state)
  state[what] = !state[what]
  return length
}

function endRun(state: State): void {
  if (state.text.length === state.runFrom) return
  state.runs.push({
    from: state.runFrom,
    to: state.text.length,
    bold: state.bold,
    italic: state.italic,
    hidden: false,
    position: 'baseline',
    sizeHalfPoints: null,
    fontEastAsia: null,
    fontLatin: null,
    revision: null,
  })
  state.runFrom = state.text.length
}
