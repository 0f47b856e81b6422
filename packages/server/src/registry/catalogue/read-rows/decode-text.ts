import { isAscii, isUtf8 } from 'node:buffer'

export type DecodedText = {
  /** Known once the first byte beyond ASCII was met; `UTF-8` before. */
  encoding(): string
  readonly pieces: AsyncGenerator<string, void>
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const UTF16_MARK = [0xff, 0xfe]
const MARK_BYTES_MAX = 3
const OPEN_BYTES_MAX = 3

/**
 * Text out of bytes, piece by piece. UTF-8 unless the first bytes beyond ASCII are none, which then are GB 18030: what
 * spreadsheets of Chinese Windows write. A mark at the start is taken away. Bytes that are wrong in the encoding become
 * U+FFFD, which the readers of rows name.
 */
export function decodeText(bytes: AsyncIterable<Uint8Array>): DecodedText {
  let encoding: string | null = null
  return { encoding: () => NAMES[encoding ?? 'utf-8'] ?? 'UTF-8', pieces: decode() }

  async function* decode(): AsyncGenerator<string, void> {
    let decoder: InstanceType<typeof TextDecoder> | null = null
    let held: Uint8Array = new Uint8Array()
    let isFirst = true
    for await (const chunk of bytes) {
      if (decoder) {
        yield decoder.decode(chunk, { stream: true })
        continue
      }
      const given = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      held = new Uint8Array()
      if (isFirst && given.length < MARK_BYTES_MAX) {
        held = given
        continue
      }
      if (isFirst) encoding = encodingByMark(given)
      isFirst = false
      encoding ??= encodingOf(given)
      if (encoding === null) {
        const certain = given.length - openBytes(given)
        yield ascii.decode(given.subarray(0, certain))
        held = given.subarray(certain)
        continue
      }
      decoder = new TextDecoder(encoding)
      yield decoder.decode(given, { stream: true })
    }
    if (decoder) yield decoder.decode()
    else {
      encoding ??= isUtf8(held) ? 'utf-8' : 'gb18030'
      yield new TextDecoder(encoding).decode(held)
    }
  }
}

const NAMES: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', gb18030: 'GB 18030', 'utf-16le': 'UTF-16' }

const ascii = new TextDecoder('latin1')

function encodingByMark(chunk: Uint8Array): string | null {
  if (UTF8_MARK.every((byte, index) => chunk[index] === byte)) return 'utf-8'
  return UTF16_MARK.every((byte, index) => chunk[index] === byte) ? 'utf-16le' : null
}

/** Null while nothing beyond ASCII was met, or only what may be the beginning of a character. */
function encodingOf(chunk: Uint8Array): string | null {
  const sure = chunk.subarray(0, chunk.length - openBytes(chunk))
  if (isAscii(sure)) return null
  return isUtf8(sure) ? 'utf-8' : 'gb18030'
}

/** How many bytes at the end are, in UTF-8, the beginning of a character of which the rest has not come. */
function openBytes(chunk: Uint8Array): number {
  for (let count = 1; count <= OPEN_BYTES_MAX; count += 1) {
    const byte = chunk.at(-count) ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return lengthBy(byte) > count ? count : 0
  }
  return 0
}

/** The length of a character of UTF-8 by its first byte. */
const lengthBy = (lead: number): number => (lead >= 0xf8 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)
