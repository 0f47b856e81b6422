import type { Readable } from 'node:stream'
import { Refusal } from '@zhunsheng/core'

const STDIN_BYTES_MAX = 16 * 1024 * 1024

/**
 * The texts on the command line, with the lines of stdin where `-` stands; empty lines are none. Refuses more than 16 MiB
 * with `INPUT_TOO_LARGE`.
 */
export async function textsGiven(positional: readonly string[], stdin: Readable): Promise<string[]> {
  const lines = positional.includes('-') ? await linesOf(stdin) : []
  return positional.flatMap((text, at) => (text !== '-' ? [text] : at === positional.indexOf('-') ? lines : []))
}

async function linesOf(stdin: Readable): Promise<string[]> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > STDIN_BYTES_MAX) throw new Refusal('INPUT_TOO_LARGE')
    chunks.push(bytes)
  }
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
  return text.split(/\r\n|[\r\n]/u).filter((line) => line.trim() !== '')
}
