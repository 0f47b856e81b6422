import type { CheckedText } from '../checked-text.ts'
import { titleOf } from '../profile/title.ts'

/** The texts at hand that are not the document itself in whatever edition; null where none were given. */
export function otherStandards(text: CheckedText): readonly CheckedText[] | null {
  const texts = text.registry?.texts
  if (!texts) return null
  const own = serialOf(text)
  const name = bareName(text)
  return texts.filter((other) => {
    if (other.document === text.document || other.document === text.previous?.document || nameOf(other) === '')
      return false
    const serial = serialOf(other)
    return own !== null && serial !== null ? own !== serial : name !== bareName(other)
  })
}

/** Without a number the name tells: of one name are the drafts of one standard. */
const bareName = ({ document }: CheckedText): string | null =>
  titleOf(document)?.words.replaceAll(/[^\p{L}\p{N}]/gu, '') ?? null

/** The number without its year: editions of one standard share it. */
export const serialOf = ({ facts }: CheckedText): string | null => facts.ownNumber?.replace(/—\d{2,4}$/u, '') ?? null

/** What a person calls the document: its number, else its name. */
export const nameOf = (text: CheckedText): string => {
  const title = titleOf(text.document)?.words
  return text.facts.ownNumber ?? (title === undefined ? '' : `《${title}》`)
}
