import { headingNumberOf } from './heading-number.ts'
import { skipGap, tidied, withoutGaps } from './words.ts'

export type ContentsEntry = { readonly number: string | null; readonly title: string; readonly page: string | null }

const PAGE = /[\t .．…·⋯\u3000]*[\t .．…·⋯\u3000]([0-9]{1,4}|[IVXLivxl]{1,7}|[Ⅰ-Ⅻⅰ-ⅻ])\s*$/u
const LEADERS = /[\t .．…·⋯\u3000]+$/u
const CAPTION_NUMBER = /^(图|表)[\s\u3000]*([A-Z][.．\-－]?)?[0-9]+(?:[.．\-－][0-9]+)*/u

const LONG_LEADER = /[.．…·⋯][\s.．…·⋯]{2,}/gu

/** Leaders of any length as one mark, so that they count nothing in the length of an entry. */
export function withShortLeaders(text: string): string {
  return text.replace(LONG_LEADER, ' … ').trimEnd()
}

/** An entry of the contents in its three parts: the number, the title as it stands (nature of an annex included), the page. */
export function contentsEntryOf(text: string): ContentsEntry & { readonly titleFrom: number } {
  const short = withShortLeaders(text)
  const page = PAGE.exec(short)
  const body = short.slice(0, page ? page.index : short.length).replace(LEADERS, '')
  const numbered = numberOf(body)
  const titleFrom = numbered?.to ?? skipGap(body, 0)
  return { number: numbered?.value ?? null, title: tidied(body.slice(titleFrom)), page: page?.[1] ?? null, titleFrom }
}

function numberOf(body: string): { readonly value: string; readonly to: number } | null {
  const from = skipGap(body, 0)
  const caption = CAPTION_NUMBER.exec(body.slice(from))
  if (caption) return { value: withoutGaps(caption[0]), to: skipGap(body, from + caption[0].length) }
  const number = headingNumberOf(body)
  return number ? { value: number.value, to: number.to } : null
}

/** Whether a line without any mark of the file looks like an entry: a page at its end, or a leader. */
export function looksLikeEntry(text: string): boolean {
  const short = withShortLeaders(text)
  return PAGE.test(short) || hasLeader(short)
}

/** A leader at the end or before a page: what nothing but an entry has. */
export function hasLeader(text: string): boolean {
  return /[ \t][.．…·⋯](?:\s*(?:[0-9]{1,4}|[IVXLivxl]{1,7}))?\s*$/u.test(withShortLeaders(text))
}
