import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Refusal } from '@zhunsheng/core'

const CHUNK_BYTES = 64 * 1024
const TIMEOUT_MILLISECONDS = 30_000

/** Asks clamd (INSTREAM) about a file, where one is configured. A scanner that does not answer refuses: off is a choice, broken is not. */
export async function scanForViruses(
  scanner: { readonly host: string; readonly port: number } | null,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  if (!scanner) return
  const answer = await askClamd(scanner, bytes)
  if (answer.includes('FOUND'))
    throw new Refusal('FILE_INFECTED', { signature: answer.replace(/^stream: /u, '').replace(/ FOUND.*$/su, '') })
  if (!answer.includes('OK')) throw new Refusal('SCANNER_NOT_ANSWERING')
}

function askClamd(
  scanner: { readonly host: string; readonly port: number },
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(scanner.port, scanner.host)
    const parts: Buffer[] = []
    const refuse = () => {
      socket.destroy()
      reject(new Refusal('SCANNER_NOT_ANSWERING'))
    }
    socket.setTimeout(TIMEOUT_MILLISECONDS, refuse)
    socket.on('error', refuse)
    socket.on('data', (part) => parts.push(part))
    socket.on('end', () => resolve(Buffer.concat(parts).toString('utf8').replaceAll('\0', '').trim()))
    send(socket, bytes).catch(refuse)
  })
}

/** Each chunk behind its length, an empty one at the end; no more is read than the scanner takes. */
async function send(socket: Socket, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const chunk of chunksOf(bytes)) {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(chunk.length)
    socket.write(size)
    if (!socket.write(chunk)) await once(socket, 'drain')
  }
  socket.write(Buffer.alloc(4))
}

async function* chunksOf(bytes: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes)
    for (let from = 0; from < piece.length; from += CHUNK_BYTES) yield piece.subarray(from, from + CHUNK_BYTES)
}
