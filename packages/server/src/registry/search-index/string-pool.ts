import { Growing, growing16, growing32 } from './growing.ts'

const SLOTS_FIRST = 1_024
const LOAD_MAX = 0.6
const CHUNK = 4_096

/** Strings by number, each kept once as plain units: hundreds of thousands of names without an object for any. */
export class StringPool {
  #units: Growing<Uint16Array> = growing16()
  #ends: Growing<Uint32Array> = growing32()
  /** Number + 1 by hash; 0 is free. */
  #slots = new Uint32Array(SLOTS_FIRST)

  get size(): number {
    return this.#ends.length
  }

  get bytes(): number {
    return this.#units.items.byteLength + this.#ends.items.byteLength + this.#slots.byteLength
  }

  get units(): Uint16Array {
    return this.#units.items
  }

  start(number: number): number {
    return number === 0 ? 0 : (this.#ends.items[number - 1] ?? 0)
  }

  end(number: number): number {
    return this.#ends.items[number] ?? 0
  }

  get(number: number): string {
    return textOf(this.#units.items, this.start(number), this.end(number))
  }

  /** The number of a string, or -1. */
  find(text: string): number {
    return (this.#slots[this.#slotOf(text)] ?? 0) - 1
  }

  /** The number of a string, which is given one where it is new. */
  intern(text: string): number {
    const slot = this.#slotOf(text)
    const known = (this.#slots[slot] ?? 0) - 1
    if (known >= 0) return known
    this.#units.pushText(text)
    this.#ends.push(this.#units.length)
    this.#slots[slot] = this.size
    if (this.size > this.#slots.length * LOAD_MAX) this.#rehash()
    return this.size - 1
  }

  saved(): { readonly units: Uint16Array; readonly ends: Uint32Array } {
    return { units: this.#units.taken(), ends: this.#ends.taken() }
  }

  static loaded({ units, ends }: { units: Uint16Array; ends: Uint32Array }): StringPool {
    const pool = new StringPool()
    pool.#units.items = units
    pool.#units.length = units.length
    pool.#ends.items = ends
    pool.#ends.length = ends.length
    pool.#rehash()
    return pool
  }

  #slotOf(text: string): number {
    const mask = this.#slots.length - 1
    for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (number < 0 || this.#holds(number, text)) return slot
    }
  }

  #holds(number: number, text: string): boolean {
    const start = this.start(number)
    if (this.end(number) - start !== text.length) return false
    for (let at = 0; at < text.length; at += 1) if (this.#units.items[start + at] !== text.charCodeAt(at)) return false
    return true
  }

  #rehash(): void {
    let length = SLOTS_FIRST
    while (this.size > (length * LOAD_MAX) / 2) length *= 2
    this.#slots = new Uint32Array(length)
    for (let number = 0; number < this.size; number += 1) this.#slots[this.#slotOf(this.get(number))] = number + 1
  }
}

/** FNV-1a over units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

export function textOf(units: Uint16Array, start: number, end: number): string {
  if (end - start <= CHUNK) return String.fromCharCode(...units.subarray(start, end))
  return textOf(units, start, start + CHUNK) + textOf(units, start + CHUNK, end)
}
