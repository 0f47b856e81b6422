/** Takes out `from` to `to` of the old words and puts `words` there. */
export type Change = { readonly from: number; readonly to: number; readonly words: string }

/** The one stretch that differs between two texts; null where they are the same. Never splits a character. */
export function differingStretch(old: string, words: string): Change | null {
  if (old === words) return null
  const most = Math.min(old.length, words.length)
  let head = 0
  while (head < most && old[head] === words[head]) head += 1
  if (isHighSurrogate(old, head - 1)) head -= 1
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === words[words.length - 1 - tail]) tail += 1
  if (tail > 0 && isLowSurrogate(old, old.length - tail)) tail -= 1
  return { from: head, to: old.length - tail, words: words.slice(head, words.length - tail) }
}

const isHighSurrogate = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at))
const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** Beyond this many characters an edit is no slip of the pen, and its table would be large. */
const COMPARED_CHARACTERS_MAX = 400

/** The fewest characters to take out and put in, in order, so that what two texts have in common is left alone. */
export function differingPieces(old: string, words: string): readonly Change[] {
  const [before, after] = [[...old], [...words]]
  const whole = differingStretch(old, words)
  if (!whole) return []
  if (Math.max(before.length, after.length) > COMPARED_CHARACTERS_MAX) return [whole]
  const common = commonLengths(before, after)
  const pieces: Change[] = []
  let [one, other, at] = [0, 0, 0]
  let open: { from: number; to: number; words: string } | null = null
  while (one < before.length || other < after.length) {
    const [left, right] = [before[one], after[other]]
    if (left !== undefined && left === right) {
      if (open) pieces.push(open)
      open = null
      at += left.length
      one += 1
      other += 1
      continue
    }
    open ??= { from: at, to: at, words: '' }
    const takesOut =
      right === undefined ||
      (left !== undefined && lengthAt(common, one + 1, other) >= lengthAt(common, one, other + 1))
    if (takesOut && left !== undefined) {
      at += left.length
      open.to = at
      one += 1
    } else {
      open.words += right ?? ''
      other += 1
    }
  }
  return open ? [...pieces, open] : pieces
}

/** Of the longest common subsequence of what is left from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const length =
        before[one] === after[other]
          ? 1 + lengthAt(rows, one + 1, other + 1)
          : Math.max(lengthAt(rows, one + 1, other), lengthAt(rows, one, other + 1))
      rows[one]?.fill(length, other, other + 1)
    }
  }
  return rows
}

const lengthAt = (rows: readonly Uint16Array[], one: number, other: number): number => rows[one]?.[other] ?? 0
