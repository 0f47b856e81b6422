import { withoutNature } from './annex-heading.ts'
import { contentsEntryOf, hasLeader, looksLikeEntry, withShortLeaders } from './contents-entry.ts'
import { editDistance } from './edit-distance.ts'
import { elementOfTitle } from './element-title.ts'
import { comparable, isSentence } from './words.ts'
import type { Working } from './working.ts'

type Line = { readonly number: string | null; readonly title: string }

/** What the contents say of headings: corroboration, never more, for contents go stale. */
export type ContentsIndex = {
  readonly size: number
  readonly byNumber: ReadonlyMap<string, readonly Line[]>
  readonly byTitle: ReadonlyMap<string, readonly Line[]>
}

/** `full`: number and title. `title`: the title alone, no other heading of the contents having it. */
export type ContentsMatch = 'full' | 'title' | null

const LONGEST_ENTRY = 120
const LONGEST_WITH_LEADER = 600
const LONGEST_RUNNING_HEAD = 30
const MOST_RUNNING_LINES = 4

/** Finds the contents, marks its title and entries, and says what stands in them. */
export function markContents(works: readonly Working[]): ContentsIndex {
  const marked = works.findIndex((work) => isMarkedEntry(work))
  const title = works.findIndex((work) => isContentsTitle(work))
  if (title !== -1) settleTitle(works[title] as Working) // findIndex found it
  const start = title === -1 ? marked : title + 1
  if (start === -1) return indexOf([])
  const entries = entriesFrom(works, start, marked !== -1)
  for (const work of entries) settleEntry(work)
  return indexOf(entries)
}

function isContentsTitle(work: Working): boolean {
  if (!work.paragraph || work.paragraph.place !== 'body') return false
  return work.text.trim().length < 12 && elementOfTitle(work.text) === 'contents'
}

function isMarkedEntry(work: Working): boolean {
  const paragraph = work.paragraph
  if (!paragraph || work.kind === 'empty') return false
  if (paragraph.contents === null && work.role?.is !== 'contents') return false
  return !work.text.includes('。') && isShortEnough(work.text) && !isContentsTitle(work)
}

function settleTitle(work: Working): void {
  work.kind = 'heading'
  work.element = 'contents'
  work.level = 1
  work.isTitled = true
  work.isSettled = true
  work.votes = work.role?.is === 'element-title' ? ['style', 'pattern'] : ['pattern']
  work.certainty = work.votes.length > 1 ? 'certain' : 'likely'
}

function entriesFrom(works: readonly Working[], start: number, isMarked: boolean): Working[] {
  const entries: Working[] = []
  for (let at = start; at < works.length; at += 1) {
    const work = works[at] as Working // at < works.length
    if (work.kind === 'empty') {
      work.element = 'contents'
      continue
    }
    const isEntry = isMarked ? isMarkedEntry(work) : isUnmarkedEntry(work, entries)
    if (isEntry) entries.push(work)
    else if (!isMarked && isBetweenPages(works, at)) work.element = 'contents'
    else break
  }
  return entries
}

/** Without marks of the file, the contents end where their first line comes again, or where a line is none. */
function isUnmarkedEntry(work: Working, before: readonly Working[]): boolean {
  if (!work.paragraph || !isShortEnough(work.text) || isSentence(withShortLeaders(work.text))) return false
  if (work.role?.is === 'heading') return false
  const entry = contentsEntryOf(work.text)
  const first = before[0]
  if (first && entry.page === null && isSameLine(contentsEntryOf(first.text), entry)) return false
  return looksLikeEntry(work.text) || entry.number !== null || elementOfTitle(entry.title) !== null
}

function isShortEnough(text: string): boolean {
  return text.length <= LONGEST_WITH_LEADER && withShortLeaders(text).length <= LONGEST_ENTRY
}

/** Where pages are lines of text, their numbers and running heads stand between entries. */
function isBetweenPages(works: readonly Working[], at: number): boolean {
  if ((works[at]?.text.trim().length ?? 0) > LONGEST_RUNNING_HEAD) return false
  return works
    .slice(at + 1, at + 1 + MOST_RUNNING_LINES)
    .some((work) => isShortEnough(work.text) && hasLeader(work.text))
}

function isSameLine(one: Line, other: Line): boolean {
  return one.number === other.number && comparable(one.title) === comparable(other.title)
}

function settleEntry(work: Working): void {
  const { titleFrom, ...entry } = contentsEntryOf(work.text)
  work.kind = 'contents-entry'
  work.element = 'contents'
  work.entry = entry
  work.contentFrom = titleFrom
  work.isSettled = true
  work.certainty = work.paragraph?.contents === 'field' ? 'certain' : 'likely'
}

function indexOf(entries: readonly Working[]): ContentsIndex {
  const byNumber = new Map<string, Line[]>()
  const byTitle = new Map<string, Line[]>()
  for (const { entry } of entries) {
    if (!entry) continue
    const line = { number: entry.number, title: comparable(withoutNature(entry.title)) }
    if (line.number !== null) add(byNumber, line.number, line)
    if (line.title !== '') add(byTitle, line.title, line)
  }
  return { size: entries.length, byNumber, byTitle }
}

function add(map: Map<string, Line[]>, key: string, line: Line): void {
  const lines = map.get(key)
  if (lines) lines.push(line)
  else map.set(key, [line])
}

const LEAST_TITLE_ALONE = 4
/** One slip, or one character in five. */
const SHARE_OF_SLIPS = 0.2

/** Whether a heading stands in the contents. */
export function matchContents(index: ContentsIndex, number: string | null, title: string): ContentsMatch {
  if (index.size === 0) return null
  const words = comparable(withoutNature(title))
  if (number !== null && index.byNumber.get(number)?.some((line) => isNearly(line.title, words))) return 'full'
  const lines = index.byTitle.get(words) ?? []
  if (number === null) {
    if (lines.some((line) => line.number === null)) return 'full'
    return lines.length > 0 ? 'title' : null
  }
  return lines.length === 1 && words.length >= LEAST_TITLE_ALONE ? 'title' : null
}

function isNearly(one: string, other: string): boolean {
  const atMost = Math.max(1, Math.floor(one.length * SHARE_OF_SLIPS))
  return one.length > 1 && editDistance(one, other, atMost) <= atMost
}
