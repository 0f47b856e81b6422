import type { Counted } from '../count-pieces.ts'
import { NUMBERING_OF_ROLE, NUMBERING_OF_STYLE, type NumberInstances } from './numbering.ts'
import type { ParagraphOptions, ParagraphWriter } from './paragraphs.ts'
import type { RoleName } from './roles.ts'
import { type RunContext, runsOf } from './runs.ts'

export type BodyContext = RunContext & {
  readonly paragraphs: ParagraphWriter
  readonly instances: NumberInstances
  readonly instanceOfList: Map<string, number>
  readonly bookmarksOf: (piece: number) => readonly string[]
}

export const GAP = '　'

/** Takes the number away that the style would bring (ECMA-376-1, 17.9: numId 0). */
export function unnumbered(context: BodyContext, role: RoleName): ParagraphOptions {
  const byStyle = styleCounts(context, role)
  return byStyle ? { num: { id: 0, level: 0 } } : {}
}

function styleCounts(context: BodyContext, role: RoleName): boolean {
  if (context.mode === 'typed') return false
  if (context.mode === 'headings' && (role === 'element-title' || role === 'back-title')) return true
  return NUMBERING_OF_STYLE[context.mode][role] !== undefined
}

/** A paragraph with a number: counted by its style, by a list said here, or typed with a gap behind it. */
export function numbered(
  context: BodyContext,
  role: RoleName,
  text: string,
  counted: Counted,
  label: string | undefined,
  bookmarks: readonly string[],
  list?: { readonly id: number; readonly level: number },
): string {
  const write = (shown: string, options: ParagraphOptions): string =>
    context.paragraphs.write(role, runsOf(context, role, shown), { bookmarks, ...options })
  if (label === '') return write(text, unnumbered(context, role))
  const typed = label ?? (context.mode === 'typed' ? counted.number : null)
  if (typed !== null) {
    const inner = pointedAt(context, runsOf(context, role, typed), bookmarks) + runsOf(context, role, GAP + text)
    return context.paragraphs.write(role, inner, {
      bookmarks: bookmarks.filter(isOfContents),
      ...unnumbered(context, role),
    })
  }
  if (context.mode !== 'typed' && NUMBERING_OF_STYLE[context.mode][role]) return write(text, {})
  const own = list ?? fromRole(role)
  return write(text, own ? { num: own } : {})
}

export const isOfContents = (name: string): boolean => name.startsWith('_Toc')

/** A typed number between the bookmarks that references take their words from. */
export const pointedAt = (context: BodyContext, number: string, bookmarks: readonly string[]): string =>
  context.paragraphs.bookmarked(
    bookmarks.filter((name) => !isOfContents(name)),
    number,
  )

function fromRole(role: RoleName): { readonly id: number; readonly level: number } | undefined {
  const numbering = NUMBERING_OF_ROLE[role]
  return numbering && { id: numbering.num, level: numbering.level }
}
