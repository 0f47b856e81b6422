import { addAll, type Bits, bitsFor, setBit } from './bits.ts'
import { growing8, growing32 } from './growing.ts'

/**
 * Lists of ascending ordinals, each as the differences between neighbours in as few bytes as they need, or as bits where
 * that is shorter.
 */
export type Postings = {
  /** How many ordinals there are to be in any list. */
  readonly space: number
  /** Where the bytes of each list begin; one more than lists. */
  readonly starts: Uint32Array
  /** How long each list is. */
  readonly counts: Uint32Array
  readonly bytes: Uint8Array
}

const SEVEN_BITS = 7
const CONTINUES = 0x80
const PAYLOAD = 0x7f
const BYTE_BITS = 8

const bitBytes = (space: number): number => ((space + 31) >>> 5) << 2

/** As bits where at least every eighth ordinal is in the list: differences would take a byte each. */
const isKeptAsBits = (count: number, space: number): boolean => count * BYTE_BITS > space && count > 64

export class PostingsWriter {
  readonly #starts = growing32()
  readonly #counts = growing32()
  readonly #bytes = growing8()
  readonly #space: number

  constructor(space: number) {
    this.#space = space
  }

  /** Adds a list: ascending ordinals in `list` from `from` up to `until`. */
  add(list: Uint32Array, from: number, until: number): void {
    this.#starts.push(this.#bytes.length)
    this.#counts.push(until - from)
    if (isKeptAsBits(until - from, this.#space)) this.#addBits(list, from, until)
    else this.#addDifferences(list, from, until)
  }

  done(): Postings {
    this.#starts.push(this.#bytes.length)
    return {
      space: this.#space,
      starts: this.#starts.taken(),
      counts: this.#counts.taken(),
      bytes: this.#bytes.taken(),
    }
  }

  #addBits(list: Uint32Array, from: number, until: number): void {
    const length = bitBytes(this.#space)
    this.#bytes.reserve(length)
    const start = this.#bytes.length
    this.#bytes.items.fill(0, start, start + length)
    for (let at = from; at < until; at += 1) {
      const ordinal = list[at] ?? 0
      const byte = start + (ordinal >>> 3)
      this.#bytes.items[byte] = (this.#bytes.items[byte] ?? 0) | (1 << (ordinal & 7))
    }
    this.#bytes.length = start + length
  }

  #addDifferences(list: Uint32Array, from: number, until: number): void {
    let before = -1
    for (let at = from; at < until; at += 1) {
      const ordinal = list[at] ?? 0
      let rest = ordinal - before - 1
      before = ordinal
      while (rest > PAYLOAD) {
        this.#bytes.push((rest & PAYLOAD) | CONTINUES)
        rest >>>= SEVEN_BITS
      }
      this.#bytes.push(rest)
    }
  }
}

/** Adds a list to a set. */
export function addList(postings: Postings, list: number, bits: Bits): void {
  const { space, starts, counts, bytes } = postings
  if (isKeptAsBits(counts[list] ?? 0, space)) {
    addAll(bits, keptBits(postings, list))
    return
  }
  const end = starts[list + 1] ?? 0
  let ordinal = -1
  for (let at = starts[list] ?? 0; at < end; ) {
    let byte = bytes[at] ?? 0
    at += 1
    let difference = byte & PAYLOAD
    for (let shift = SEVEN_BITS; byte >= CONTINUES; shift += SEVEN_BITS) {
      byte = bytes[at] ?? 0
      at += 1
      difference |= (byte & PAYLOAD) << shift
    }
    ordinal += difference + 1
    setBit(bits, ordinal)
  }
}

/** Calls `visit` with each ordinal of a list, ascending, until it answers false. */
export function eachOf(postings: Postings, list: number, visit: (ordinal: number) => boolean | undefined): void {
  const { space, starts, counts, bytes } = postings
  const end = starts[list + 1] ?? 0
  if (isKeptAsBits(counts[list] ?? 0, space)) return eachKeptBit(bytes, starts[list] ?? 0, end, visit)
  let ordinal = -1
  for (let at = starts[list] ?? 0; at < end; ) {
    let byte = bytes[at] ?? 0
    at += 1
    let difference = byte & PAYLOAD
    for (let shift = SEVEN_BITS; byte >= CONTINUES; shift += SEVEN_BITS) {
      byte = bytes[at] ?? 0
      at += 1
      difference |= (byte & PAYLOAD) << shift
    }
    ordinal += difference + 1
    if (visit(ordinal) === false) return
  }
}

function eachKeptBit(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (ordinal: number) => boolean | undefined,
): void {
  for (let at = start; at < end; at += 1) {
    let rest = bytes[at] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      if (visit((at - start) * BYTE_BITS + 31 - Math.clz32(lowest)) === false) return
      rest ^= lowest
    }
  }
}

/** The words of a list that is kept as bits; copied, for its bytes may begin anywhere. */
function keptBits({ space, starts, bytes }: Postings, list: number): Bits {
  const words = bitsFor(space)
  const start = starts[list] ?? 0
  new Uint8Array(words.buffer).set(bytes.subarray(start, start + words.byteLength))
  return words
}

export const postingsBytes = ({ starts, counts, bytes }: Postings): number =>
  starts.byteLength + counts.byteLength + bytes.byteLength
