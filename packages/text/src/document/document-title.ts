import type { Cover } from './document.ts'
import { elementOfTitle, isUnnumberedElement } from './element-title.ts'
import { comparable, isSentence } from './words.ts'
import type { Working } from './working.ts'

const LONGEST_LINE = 60
const MOST_LINES = 5
/** 二号 and larger; titles are set in 三号 (32 half points), text in 五号 (21). */
const LARGE_HALF_POINTS = 28

/** Marks the name of the document where it is repeated on the first page of text, in one or several paragraphs. */
export function markDocumentTitle(works: readonly Working[], cover: Cover): void {
  markLeadingTitle(works)
  const first = works.findIndex(isFirstChapter)
  if (first === -1) return
  const name = coverTitle(cover)
  let found = 0
  for (let at = first - 1; at >= 0 && found < MOST_LINES; at -= 1) {
    const work = works[at] as Working // within bounds
    if (work.kind === 'empty') continue
    if (!isTitleLine(work, name)) break
    settleTitle(work)
    found += 1
  }
}

/** Papers without a cover begin with their name, at times in outline levels of its own: nothing stands under those. */
function markLeadingTitle(works: readonly Working[]): void {
  for (const work of works) {
    if (work.kind === 'empty') continue
    if (!isUnnumberedHeading(work)) return
    settleTitle(work)
  }
}

function isUnnumberedHeading(work: Working): boolean {
  if (work.kind !== 'heading' || work.number !== null || work.element !== 'unknown') return false
  return elementOfTitle(work.text) === null && !isSentence(work.text)
}

function isFirstChapter(work: Working): boolean {
  if (work.kind !== 'heading' || work.level !== 1 || work.annex) return false
  if (elementOfTitle(work.text.slice(work.contentFrom)) === 'scope') return true
  return work.number?.value === '1'
}

function coverTitle(cover: Cover): string {
  return comparable(cover.fields.flatMap((field) => (field.name === 'title' ? [field.value] : [])).join(''))
}

function isTitleLine(work: Working, name: string): boolean {
  if (!work.paragraph || work.paragraph.place !== 'body' || work.element === 'contents' || work.element === 'cover')
    return false
  if (work.kind !== 'paragraph' && work.kind !== 'heading') return false
  if (work.number !== null || isUnnumberedElement(elementOfTitle(work.text))) return false
  const words = comparable(work.text)
  if (words.length === 0 || words.length > LONGEST_LINE || isSentence(work.text)) return false
  if (work.kind === 'heading' || (name.length > 0 && name.includes(words))) return true
  return work.role?.is === 'element-title' || work.alignment === 'center' || isLarge(work)
}

function isLarge(work: Working): boolean {
  return work.runs.length > 0 && work.runs.every((run) => (run.sizeHalfPoints ?? 0) >= LARGE_HALF_POINTS)
}

function settleTitle(work: Working): void {
  work.kind = 'document-title'
  work.level = null
  work.isTitled = false
  work.isSettled = true
  work.certainty = work.role?.is === 'element-title' ? 'certain' : 'likely'
}
