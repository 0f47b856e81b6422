type Units = Uint8Array | Uint16Array | Uint32Array

const SIZE_FIRST = 64

/** A typed array that grows at its end. */
export class Growing<T extends Units> {
  length = 0
  items: T
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.items = make(SIZE_FIRST)
  }

  push(value: number): void {
    if (this.length === this.items.length) this.reserve(1)
    this.items[this.length] = value
    this.length += 1
  }

  /** Makes room for so many more and answers where they begin; `length` is left to the caller. */
  reserve(more: number): void {
    if (this.length + more <= this.items.length) return
    const grown = this.#make(Math.max(this.length + more, this.items.length * 2))
    grown.set(this.items.subarray(0, this.length))
    this.items = grown
  }

  /** The text, unit by unit. */
  pushText(text: string): void {
    this.reserve(text.length)
    for (let at = 0; at < text.length; at += 1) this.items[this.length + at] = text.charCodeAt(at)
    this.length += text.length
  }

  /** What was pushed, in an array of its own size. */
  taken(): T {
    return this.items.slice(0, this.length) as T
  }
}

export const growing8 = () => new Growing((length) => new Uint8Array(length))
export const growing16 = () => new Growing((length) => new Uint16Array(length))
export const growing32 = () => new Growing((length) => new Uint32Array(length))
