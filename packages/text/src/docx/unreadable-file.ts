import type { UnreadableCode } from '../document/reading.ts'

/** Thrown inside the reader only and turned into an `Unreadable` at its door: the depths of a stream cannot return one. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode
  readonly detail: string

  constructor(code: UnreadableCode, detail: string) {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
  }
}
