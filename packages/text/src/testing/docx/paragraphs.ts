import type { Draft } from '../draft.ts'
import { type RoleName, roleOf, type StyleMode } from './roles.ts'
import { isStyled, layoutOf, styleIdOf } from './styles.ts'

export type ParagraphOptions = {
  readonly num?: { readonly id: number; readonly level: number }
  readonly bookmarks?: readonly string[]
  /** Goes into `w:pPr` behind the numbering. */
  readonly extra?: string
  readonly sectPr?: string
}

/** Writes paragraphs and counts the bookmarks, whose ids must be unique in the file. */
export class ParagraphWriter {
  readonly draft: Draft
  readonly mode: StyleMode
  #bookmarks = 0

  constructor(draft: Draft, mode: StyleMode) {
    this.draft = draft
    this.mode = mode
  }

  write(role: RoleName, inner: string, options: ParagraphOptions = {}): string {
    const style = styleIdOf(role, this.mode)
    const num = options.num
      ? `<w:numPr><w:ilvl w:val="${options.num.level}"/><w:numId w:val="${options.num.id}"/></w:numPr>`
      : ''
    const properties =
      (style === null ? '' : `<w:pStyle w:val="${style}"/>`) +
      num +
      (options.extra ?? '') +
      (isStyled(role, this.mode) || options.extra ? '' : layoutOf(roleOf(role))) +
      (options.sectPr ?? '')
    return `<w:p><w:pPr>${properties}</w:pPr>${this.bookmarked(options.bookmarks ?? [], inner)}</w:p>`
  }

  /** Puts runs between the ends of bookmarks. */
  bookmarked(names: readonly string[], inner: string): string {
    return names.reduce((inside, name) => {
      this.#bookmarks += 1
      const id = this.#bookmarks
      return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`
    }, inner)
  }
}
