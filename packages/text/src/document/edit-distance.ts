/** Levenshtein distance, given up (as `atMost + 1`) once it is sure to exceed `atMost`. */
export function editDistance(one: string, other: string, atMost: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(before, one.charCodeAt(row - 1), other, row)
    if (Math.min(...current) > atMost) return atMost + 1
    before = current
  }
  return before[other.length] ?? atMost + 1
}

function nextRow(before: readonly number[], code: number, other: string, row: number): number[] {
  const current = [row]
  for (let at = 1; at <= other.length; at += 1) {
    const replaced = (before[at - 1] ?? 0) + (other.charCodeAt(at - 1) === code ? 0 : 1)
    current.push(Math.min(replaced, (before[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1))
  }
  return current
}
