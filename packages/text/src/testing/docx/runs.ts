import type { Draft } from '../draft.ts'
import { inlinePieces, withoutMarks } from './inline.ts'
import type { RoleName, StyleMode } from './roles.ts'
import { isStyled, runPropertiesOf } from './styles.ts'
import { escapeXml } from './xml.ts'

/** What the runs of a part need to know of the whole file. */
export type RunContext = {
  readonly draft: Draft
  readonly mode: StyleMode
  /** Bookmarks by the shown number of what they stand at: `表1`, `5.2`, `附录A`, `公式（1）`, `第5章`. */
  readonly bookmarks: ReadonlyMap<string, ReferenceTarget>
  /** Takes up a footnote and gives its id. */
  readonly addFootnote: (text: string) => number
  readonly fields: boolean
}

/** A bookmark, and whether it stands around a typed number or at a paragraph that is numbered by itself. */
export type ReferenceTarget = { readonly bookmark: string; readonly isTyped: boolean }

const italic = '<w:i/>'

/** The runs of a text; direct formatting is written only where no style does it. */
export function runsOf(context: RunContext, role: RoleName, text: string, footnote?: string, hidden = false): string {
  const properties = (more = ''): string => {
    const all = `${hidden ? '<w:vanish/>' : ''}${more}`
    if (!isStyled(role, context.mode)) return runPropertiesOf(context.draft, role, all)
    return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
  }
  const run = (inner: string, more = ''): string => `<w:r>${properties(more)}${inner}</w:r>`
  return inlinePieces(withoutMarks(text))
    .map((piece) => {
      switch (piece.kind) {
        case 'break':
          return run('<w:br/>')
        case 'tab':
          return run('<w:tab/>')
        case 'footnote':
          if (footnote === undefined) throw new Error(`a footnote mark without a footnote in “${text}”`)
          return run(
            `<w:footnoteReference w:id="${context.addFootnote(footnote)}"/>`,
            '<w:vertAlign w:val="superscript"/>',
          )
        case 'symbol':
          return run(words(piece.text), italic)
        case 'superscript':
        case 'subscript':
          return run(words(piece.text), `<w:vertAlign w:val="${piece.kind}"/>`)
        case 'reference':
          return reference(context, piece.text, run)
        default:
          return run(words(piece.text))
      }
    })
    .join('')
}

export const words = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`

/** A REF field with its result (ECMA-376-1, 17.16); plain words where there is nothing to point at. */
function reference(context: RunContext, text: string, run: (inner: string) => string): string {
  const target = context.fields ? context.bookmarks.get(text) : undefined
  if (target === undefined) return run(words(text))
  const isWhole = !/^[第公]/u.test(text)
  const [, before = '', inside = text, after = ''] = isWhole ? [] : (/^(第|公式)(.+?)(章?)$/u.exec(text) ?? [])
  const switches = target.isTyped ? '\\h' : '\\n \\h'
  return (
    (before ? run(words(before)) : '') +
    field(`REF ${target.bookmark} ${switches}`, run, inside) +
    (after ? run(words(after)) : '')
  )
}

/** A complex field: code, separator, result (ECMA-376-1, 17.16: fldChar). */
export function field(instruction: string, run: (inner: string) => string, result: string): string {
  return (
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run(words(result)) +
    run('<w:fldChar w:fldCharType="end"/>')
  )
}
