/** The text of '私钥⟦应⟧保密' without its marks. */
export const unmarked = (marked: string): string => marked.replace(/[⟦⟧]/gu, '')

/** The text with the places marked, so that what was found can be compared with what was meant. */
export function marked(text: string, places: readonly { readonly from: number; readonly to: number }[]): string {
  let result = ''
  let at = 0
  for (const { from, to } of places) {
    result += `${text.slice(at, from)}⟦${text.slice(from, to)}⟧`
    at = to
  }
  return result + text.slice(at)
}
