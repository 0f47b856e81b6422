import { countPieces } from './count-pieces.ts'
import { entriesOf } from './docx/contents.ts'
import type { Draft, DraftCover, DraftEntry, Piece, RoleFormat } from './draft.ts'
import { mapTexts, textsOf } from './piece-texts.ts'

/** Which piece is meant: its name, words that stand in exactly one piece, or a test that holds for exactly one. */
export type Where = string | ((piece: Piece) => boolean)

type Replacement = {
  /** All of them instead of the only one. */
  readonly all?: boolean
}

/**
 * Replaces words anywhere in the text or on the cover. Throws unless `old` stands there exactly once (or `all`): a
 * mutation that changes nothing would prove nothing.
 */
export function replaceText(draft: Draft, old: string, replacement: string, options: Replacement = {}): Draft {
  let count = 0
  const change = (text: string): string => {
    count += text.split(old).length - 1
    return text.replaceAll(old, () => replacement)
  }
  const changed = mapDraftTexts(draft, change)
  if (count === 0) throw new Error(`“${old}” does not stand in the draft`)
  if (count > 1 && options.all !== true) throw new Error(`“${old}” stands ${count} times in the draft`)
  return changed
}

/** Puts every text of the draft, cover and footnotes included, through `change`. */
export function mapDraftTexts(draft: Draft, change: (text: string) => string): Draft {
  const cover = Object.fromEntries(Object.entries(draft.cover).map(([field, text]) => [field, change(text)]))
  return {
    ...draft,
    cover,
    header: draft.header === null ? null : change(draft.header),
    contents: draft.contents && {
      ...draft.contents,
      title: change(draft.contents.title),
      entries:
        draft.contents.entries === 'generated'
          ? 'generated'
          : draft.contents.entries.map((entry) => ({ ...entry, text: change(entry.text), page: change(entry.page) })),
    },
    pieces: draft.pieces.map((piece) => mapTexts(piece, change)),
  }
}

/** Like `replaceText`, but only within one piece, where the words may stand elsewhere too. */
export function replaceIn(draft: Draft, where: Where, old: string, replacement: string): Draft {
  return editPiece(draft, where, (piece) => {
    const before = textsOf(piece).join('\n')
    if (before.split(old).length !== 2) throw new Error(`“${old}” does not stand exactly once in the piece`)
    return mapTexts(piece, (text) => text.replace(old, () => replacement))
  })
}

export function editPiece(draft: Draft, where: Where, edit: (piece: Piece) => Piece): Draft {
  const at = indexOfPiece(draft, where)
  return { ...draft, pieces: draft.pieces.map((piece, index) => (index === at ? edit(piece) : piece)) }
}

export function removePiece(draft: Draft, where: Where, count = 1): Draft {
  return { ...draft, pieces: draft.pieces.toSpliced(indexOfPiece(draft, where), count) }
}

export function insertAfter(draft: Draft, where: Where, ...pieces: readonly Piece[]): Draft {
  return { ...draft, pieces: draft.pieces.toSpliced(indexOfPiece(draft, where) + 1, 0, ...pieces) }
}

export function insertBefore(draft: Draft, where: Where, ...pieces: readonly Piece[]): Draft {
  return { ...draft, pieces: draft.pieces.toSpliced(indexOfPiece(draft, where), 0, ...pieces) }
}

/** Takes `count` pieces from where one stands and puts them behind another. */
export function movePiece(draft: Draft, where: Where, behind: Where, count = 1): Draft {
  const at = indexOfPiece(draft, where)
  const moved = draft.pieces.slice(at, at + count)
  return insertAfter({ ...draft, pieces: draft.pieces.toSpliced(at, count) }, behind, ...moved)
}

/** Changes fields of the cover; null takes a field away. */
export function editCover(draft: Draft, changes: { readonly [Field in keyof DraftCover]?: string | null }): Draft {
  const fields = Object.entries({ ...draft.cover, ...changes }).filter(([, text]) => text !== null)
  return { ...draft, cover: Object.fromEntries(fields) }
}

/** Changes the entries of the contents, which are otherwise made from the headings. */
export function editContents(draft: Draft, edit: (entries: readonly DraftEntry[]) => readonly DraftEntry[]): Draft {
  const generated = entriesOf(draft, countPieces(draft)).map(({ level, text, page }) => ({ level, text, page }))
  const present = draft.contents?.entries ?? 'generated'
  const entries = edit(present === 'generated' ? generated : present)
  return { ...draft, contents: { title: '目　　次', isField: true, ...draft.contents, entries } }
}

/** Changes the font or size of all paragraphs of a role (see `docx/roles.ts`). */
export function editFormat(draft: Draft, role: string, format: RoleFormat): Draft {
  return { ...draft, layout: { ...draft.layout, formats: { ...draft.layout.formats, [role]: format } } }
}

export function indexOfPiece(draft: Draft, where: Where): number {
  const named = draft.pieces.findIndex((piece) => piece.name !== undefined && piece.name === where)
  if (named >= 0) return named
  const holds = typeof where === 'function' ? where : (piece: Piece) => textsOf(piece).some((t) => t.includes(where))
  const hits = draft.pieces.flatMap((piece, index) => (holds(piece) ? [index] : []))
  const [only] = hits
  if (only === undefined || hits.length > 1) throw new Error(`${hits.length} pieces are “${String(where)}”`)
  return only
}
