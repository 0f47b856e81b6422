import { growing16, growing32 } from './growing.ts'
import { textOf } from './string-pool.ts'

/** Terms in ascending order of their units, one after another. */
export type TermTable = { readonly units: Uint16Array; readonly starts: Uint32Array }

export const termCount = ({ starts }: TermTable): number => starts.length - 1

export const termAt = ({ units, starts }: TermTable, index: number): string =>
  textOf(units, starts[index] ?? 0, starts[index + 1] ?? 0)

/** The index of a term, or -1. */
export function findTerm(table: TermTable, term: string): number {
  const index = firstFrom(table, term)
  return index < termCount(table) && compareAt(table, index, term) === 0 ? index : -1
}

/** The terms that begin like this: from the first, below the second index. */
export function termsWith(table: TermTable, beginning: string): readonly [from: number, until: number] {
  return [firstFrom(table, beginning), firstFrom(table, `${beginning}\uffff`)]
}

/** The first term that is not below this one. */
function firstFrom(table: TermTable, term: string): number {
  let low = 0
  let high = termCount(table)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareAt(table, middle, term) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compareAt({ units, starts }: TermTable, index: number, term: string): number {
  const start = starts[index] ?? 0
  const length = (starts[index + 1] ?? 0) - start
  const shared = Math.min(length, term.length)
  for (let at = 0; at < shared; at += 1) {
    const difference = (units[start + at] ?? 0) - term.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - term.length
}

/** Takes terms in ascending order. */
export class TermWriter {
  readonly #units = growing16()
  readonly #starts = growing32()

  add(term: string): void {
    this.#starts.push(this.#units.length)
    this.#units.pushText(term)
  }

  done(): TermTable {
    this.#starts.push(this.#units.length)
    return { units: this.#units.taken(), starts: this.#starts.taken() }
  }
}

export const termBytes = ({ units, starts }: TermTable): number => units.byteLength + starts.byteLength
