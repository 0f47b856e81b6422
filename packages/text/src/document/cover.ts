import { COVER_PATTERNS, COVER_STYLES } from './cover-patterns.ts'
import type { Cover, CoverField, CoverFieldName } from './document.ts'
import { elementOfTitle } from './element-title.ts'
import { headingNumberOf } from './heading-number.ts'
import { countHan, isBlank, isSentence, skipGap, tidied } from './words.ts'
import type { Working } from './working.ts'

const FEWEST_STRONG = 2
const LONGEST_SEARCHED = 150
const LONGEST_LINE = 120
const LONGEST_TITLE_LINE = 50
const LONGEST_PIECE = 300
const LONGEST_ENGLISH_LINE = 250
const TWO_LATIN_WORDS = /[A-Za-z]{2,}[\s,—-]+[A-Za-z]{2,}/u

/** Reads the cover, if what stands before the first element looks like one, and marks its blocks. */
export function markCover(works: readonly Working[]): Cover {
  const page = works.slice(0, endOfCover(works))
  const pieces = page.flatMap(piecesOf)
  const found = pieces.flatMap(fieldsOfPiece)
  const strong = new Set(found.flatMap((field) => (field.isStrong ? [field.name] : [])))
  if (strong.size < FEWEST_STRONG) return { isPresent: false, fields: [] }
  const taken = new Set(found.map((field) => field.piece))
  const rest = pieces.filter((piece) => !taken.has(piece))
  const fields = firstOfEach([...found.map(({ field }) => field), ...titlesOf(rest), ...issuersOf(pieces, found)])
  for (const work of page) work.element = 'cover'
  for (const field of fields) settle(works[field.block])
  return { isPresent: true, fields: fields.toSorted((one, other) => one.block - other.block || one.from - other.from) }
}

function settle(work: Working | undefined): void {
  if (!work) return
  work.kind = 'cover-field'
  work.isSettled = true
  work.certainty = work.role?.is === 'cover' ? 'certain' : 'likely'
}

/** The first block that belongs to something else: contents, an element's title, a numbered heading or a text of sentences. */
function endOfCover(works: readonly Working[]): number {
  const end = works.findIndex((work) => {
    if (work.kind === 'table' || work.kind === 'empty') return false
    return work.element === 'contents' || isBeginningOfText(work)
  })
  const before = end === -1 ? works.length : end
  return Math.min(before, LONGEST_SEARCHED)
}

function isBeginningOfText(work: Working): boolean {
  if (!work.paragraph || work.paragraph.place !== 'body' || work.role?.is === 'cover') return false
  const number = headingNumberOf(work.text)
  if (elementOfTitle(number ? work.text.slice(number.to) : work.text) !== null) return true
  if (work.role?.is === 'annex' || (work.role?.is === 'heading' && work.role.family === 'chapter')) return true
  if (number?.shape === 'chinese') return true
  return work.text.length > LONGEST_LINE && work.text.includes('。')
}

type Piece = { readonly work: Working; readonly from: number; readonly text: string }

/** Lines and tabbed stretches: covers put several fields in one paragraph. */
function piecesOf(work: Working): Piece[] {
  if (!work.paragraph || isBlank(work.text)) return []
  const pieces: Piece[] = []
  let from = 0
  for (const text of work.text.split(/[\n\t]/u)) {
    if (!isBlank(text) && text.length <= LONGEST_PIECE) pieces.push({ work, from, text })
    from += text.length + 1
  }
  return pieces
}

type Found = {
  readonly field: CoverField
  readonly piece: Piece
  readonly isStrong: boolean
  readonly name: CoverFieldName
}

function fieldsOfPiece(piece: Piece): Found[] {
  const found: Found[] = []
  const byStyle = styleFieldOf(piece.work)
  for (const { name, pattern, isStrong } of COVER_PATTERNS) {
    if (found.some((each) => each.name === name)) continue
    if (name === 'issuer' && found.some((each) => each.name === 'issued-on')) continue
    const match = pattern.exec(piece.text)
    if (!match) continue
    const value = match.groups?.['value'] ?? ''
    const at = match.index + (value === '' ? 0 : match[0].indexOf(value))
    found.push({
      piece,
      isStrong,
      name,
      field: fieldAt(piece, name, at, value === '' ? match[0].length : value.length, value),
    })
  }
  if (found.length > 0 || !byStyle) return found
  return [{ piece, isStrong: true, name: byStyle, field: wholeField(piece, byStyle) }]
}

function styleFieldOf(work: Working): CoverFieldName | null {
  const style = (work.styles[0] ?? '').replace(/\s+/gu, '').replace(/^标准文件_/u, '')
  return COVER_STYLES.find(([pattern]) => pattern.test(style))?.[1] ?? null
}

function fieldAt(piece: Piece, name: CoverFieldName, at: number, length: number, value: string): CoverField {
  const from = piece.from + at
  return { name, value: tidied(value), block: piece.work.index, from, to: from + length }
}

function wholeField(piece: Piece, name: CoverFieldName): CoverField {
  const at = skipGap(piece.text, 0)
  const words = piece.text.slice(at).trimEnd()
  return fieldAt(piece, name, at, words.length, words)
}

/** Titles are what is left: Chinese lines in the largest type, and Latin lines as the English title. */
function titlesOf(rest: readonly Piece[]): CoverField[] {
  const chinese = rest.filter(
    (piece) => countHan(piece.text) >= 2 && piece.text.length <= LONGEST_TITLE_LINE && !isSentence(piece.text),
  )
  const largest = Math.max(0, ...chinese.map(sizeOf))
  const first = chinese.find((piece) => sizeOf(piece) === largest)
  const title = first ? together(chinese, first, largest) : []
  const english = rest.filter(
    (piece) =>
      countHan(piece.text) === 0 && piece.text.length <= LONGEST_ENGLISH_LINE && TWO_LATIN_WORDS.test(piece.text),
  )
  return [
    ...title.map((piece) => wholeField(piece, 'title')),
    ...english.slice(0, 3).map((piece) => wholeField(piece, 'title-english')),
  ]
}

/** The lines of one title stand together and in one size. */
function together(lines: readonly Piece[], first: Piece, size: number): Piece[] {
  const from = lines.indexOf(first)
  const title = [first]
  for (const piece of lines.slice(from + 1)) {
    const before = title.at(-1)
    if (sizeOf(piece) !== size || !before || piece.work.index - before.work.index > 2) break
    title.push(piece)
  }
  return title
}

function sizeOf(piece: Piece): number {
  const to = piece.from + piece.text.length
  const sizes = piece.work.runs.flatMap((run) =>
    run.from < to && run.to > piece.from ? [run.sizeHalfPoints ?? 0] : [],
  )
  return Math.max(0, ...sizes)
}

const ISSUER_END = /(?:局|委员会|会|部|厅|公司|中心|院|所|联盟|政府)[\s\u3000]*$/u

/** Where 发布 stands alone, the issuers are the lines before it. */
function issuersOf(pieces: readonly Piece[], found: readonly Found[]): CoverField[] {
  if (found.some((each) => each.name === 'issuer')) return []
  const at = pieces.findIndex((piece) => /^[\s\u3000]*发[\s\u3000]*布[\s\u3000]*$/u.test(piece.text))
  if (at === -1) return []
  const lines: Piece[] = []
  for (const piece of pieces.slice(0, at).reverse()) {
    if (!ISSUER_END.test(piece.text)) break
    lines.unshift(piece)
  }
  return lines.map((piece) => wholeField(piece, 'issuer'))
}

const REPEATABLE: ReadonlySet<CoverFieldName> = new Set(['title', 'title-english', 'issuer', 'replaces'])

/** A second reading of a field, as of a number in another place of the cover, is not taken. */
function firstOfEach(fields: readonly CoverField[]): CoverField[] {
  const seen = new Set<CoverFieldName>()
  const kept: CoverField[] = []
  for (const field of fields) {
    if (!REPEATABLE.has(field.name) && seen.has(field.name)) continue
    seen.add(field.name)
    if (!kept.some((each) => each.block === field.block && each.from === field.from)) kept.push(field)
  }
  return kept
}
