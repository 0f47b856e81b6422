import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { DumpFile } from './manifest.ts'

export type FileWriter = {
  /** Waits while the disk is behind. */
  write(text: string, rows: number): Promise<void>
  end(): Promise<DumpFile>
}

/** Writes a file and both its checksums as it goes; one whose name ends in `.gz` is packed. */
export function createFileWriter(folder: string, name: string): FileWriter {
  const [inside, outside] = [createHash('sha256'), createHash('sha256')]
  const path = join(folder, name)
  const input = name.endsWith('.gz') ? createGzip() : new PassThrough()
  const hashing = new Transform({
    transform(chunk: Buffer, _, done) {
      outside.update(chunk)
      done(null, chunk)
    },
  })
  const written = pipeline(input, hashing, createWriteStream(path, { flags: 'wx', flush: true }))
  // Told to whoever waits in `end`; a failure in between must not pass for one that nobody handles.
  written.catch(() => undefined)
  let rows = 0
  return {
    async write(text, count) {
      rows += count
      const bytes = Buffer.from(text, 'utf8')
      inside.update(bytes)
      if (!input.write(bytes)) await Promise.race([new Promise((resolve) => input.once('drain', resolve)), written])
    },
    async end() {
      input.end()
      await written
      const { size } = await stat(path)
      return {
        name,
        rows,
        sizeBytes: size,
        sha256: outside.digest('hex'),
        contentSha256: inside.digest('hex'),
      }
    },
  }
}
