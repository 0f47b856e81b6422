import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scanForViruses } from './scan.ts'

const HEAD = 'zINSTREAM\0'
const SIGN = 'sign of an infection'
let clamd: Server
let port = 0

/** Speaks INSTREAM as clamd does: chunks behind their lengths until an empty one. */
function answer(socket: Socket): void {
  let read = Buffer.alloc(0)
  socket.on('data', (data) => {
    read = Buffer.concat([read, data])
    if (!read.subarray(-4).equals(Buffer.alloc(4))) return
    const chunks: Buffer[] = []
    for (let at = HEAD.length; at < read.length; ) {
      const size = read.readUInt32BE(at)
      chunks.push(read.subarray(at + 4, at + 4 + size))
      at += 4 + size
    }
    const isFound = Buffer.concat(chunks).includes(SIGN)
    socket.end(isFound ? 'stream: Sample-Signature FOUND\0' : 'stream: OK\0')
  })
}

beforeAll(async () => {
  clamd = createServer(answer)
  await new Promise<void>((listening) => clamd.listen(0, '127.0.0.1', listening))
  port = (clamd.address() as { port: number }).port // It listens on a port.
})
afterAll(() => clamd.close())

const scan = (bytes: Uint8Array | AsyncIterable<Uint8Array>) => scanForViruses({ host: '127.0.0.1', port }, bytes)

async function* inPieces(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield Buffer.from(text.slice(from, from + size))
}

it('a clean file passes, whole or as a stream', async () => {
  await scan(Buffer.from('clean'))
  await scan(inPieces('clean '.repeat(100_000), 70_000))
})

it('what the scanner finds is refused by the name that it gives, wherever the stream was cut', async () => {
  const infected = `${'clean '.repeat(40_000)}${SIGN}`
  const refused = { code: 'FILE_INFECTED', data: { signature: 'Sample-Signature' } }
  await expect(scan(Buffer.from(infected))).rejects.toMatchObject(refused)
  await expect(scan(inPieces(infected, 7_001))).rejects.toMatchObject(refused)
})

it('a scanner that does not answer refuses, and one that is not set is not asked', async () => {
  await expect(scanForViruses({ host: '127.0.0.1', port: 1 }, Buffer.from('a'))).rejects.toMatchObject({
    code: 'SCANNER_NOT_ANSWERING',
  })
  await scanForViruses(null, Buffer.from(SIGN))
})
