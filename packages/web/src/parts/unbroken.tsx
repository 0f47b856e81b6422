const KEPT_WHOLE = /(\d{4}-\d{2}-\d{2}|[A-Z]{1,4}(?:\/[A-Z]{1,10})* \d+(?:\.\d+)*—(?:19|20)\d{2})/u

/** Words in which a day or the number of a standard is never cut by the end of a line. */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = splitWhole(text)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // The parts of a text are never reordered.
      <span key={index} className="no-break">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** Words and, at every odd place, a day or a number that stays whole. */
export const splitWhole = (text: string): string[] => text.split(KEPT_WHOLE)
