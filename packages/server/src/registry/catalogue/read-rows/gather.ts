import { Refusal } from '@zhunsheng/core'

/** All bytes at once, where a format asks for it. Refuses with `CATALOGUE_TOO_LARGE` beyond the limit. */
export async function gather(bytes: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > bytesMax) throw new Refusal('CATALOGUE_TOO_LARGE', { max: Math.floor(bytesMax / MEBIBYTE) })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const MEBIBYTE = 1024 * 1024
