/** A set of ordinals, one bit each. */
export type Bits = Uint32Array

export const WORD_BITS = 32
const SHIFT = 5
const MASK = 31

export const bitsFor = (count: number): Bits => new Uint32Array((count + MASK) >>> SHIFT)

export function allBits(count: number): Bits {
  const bits = bitsFor(count).fill(0xffff_ffff)
  const over = count & MASK
  if (over !== 0) bits[bits.length - 1] = (1 << over) - 1
  return bits
}

export const hasBit = (bits: Bits, at: number): boolean => (((bits[at >>> SHIFT] ?? 0) >>> (at & MASK)) & 1) === 1

export function setBit(bits: Bits, at: number): void {
  bits[at >>> SHIFT] = (bits[at >>> SHIFT] ?? 0) | (1 << (at & MASK))
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> SHIFT] = (bits[at >>> SHIFT] ?? 0) & ~(1 << (at & MASK))
}

/** Keeps in `bits` what is in `others` too. */
export function keepOnly(bits: Bits, others: Bits): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & (others[word] ?? 0)
  return bits
}

export function addAll(bits: Bits, others: Bits): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (others[word] ?? 0)
  return bits
}

export function takeAway(bits: Bits, others: Bits): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & ~(others[word] ?? 0)
  return bits
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0
    if (rest === 0) continue
    rest -= (rest >>> 1) & 0x5555_5555
    rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
    count += Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
  }
  return count
}

export function isEmpty(bits: Bits): boolean {
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) return false
  return true
}

/** Visits the set in ascending order until `visit` answers false. */
export function eachBit(bits: Bits, visit: (at: number) => boolean | undefined): void {
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      if (visit((word << SHIFT) + MASK - Math.clz32(lowest)) === false) return
      rest ^= lowest
    }
  }
}
