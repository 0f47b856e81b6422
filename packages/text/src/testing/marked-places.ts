import { plainText, withoutMarks } from './docx/inline.ts'
import type { Draft } from './draft.ts'
import { mapDraftTexts } from './mutate-draft.ts'

/** A marked place: the words of the text it lies in, as written to the file, and the bounds within them. */
export type MarkedPlace = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly excerpt: string
}

const MARK_PATTERN = /[⟦⟧]/u

/** The places marked with `⟦…⟧`, in reading order; `⟦⟧` is a point between characters. */
export function markedPlaces(draft: Draft): readonly MarkedPlace[] {
  const places: MarkedPlace[] = []
  mapDraftTexts(draft, (text) => {
    places.push(...marksIn(text))
    return text
  })
  return places
}

export function marksIn(marked: string): readonly MarkedPlace[] {
  if (!MARK_PATTERN.test(marked)) return []
  const whole = plainText(withoutMarks(marked))
  const pieces = marked.split('⟦')
  const places: MarkedPlace[] = []
  let from = plainText(pieces[0] ?? '').length
  for (const piece of pieces.slice(1)) {
    const [inside, after] = piece.split('⟧')
    if (inside === undefined || after === undefined) throw new Error(`an open mark in “${marked}”`)
    const to = from + plainText(inside).length
    places.push({ text: whole, from, to, excerpt: whole.slice(from, to) })
    from = to + plainText(after).length
  }
  return places
}
