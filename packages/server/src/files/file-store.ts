import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by their content: the address of a file is the SHA-256 of its bytes, so nothing is ever overwritten. */
export type FileStore = {
  /** Written, synced and renamed before it returns: what a transaction names is on the disk. */
  put(bytes: Uint8Array): Promise<{ sha256: string; sizeBytes: number }>
  /** The same for a file that is too large to be held: its bytes are written as they come. */
  putStream(bytes: AsyncIterable<Uint8Array>): Promise<{ sha256: string; sizeBytes: number }>
  read(sha256: string): Promise<Uint8Array>
  /** The bytes of a file as they are asked for. */
  stream(sha256: string): AsyncIterable<Uint8Array>
  has(sha256: string): Promise<boolean>
  /** The hash of the bytes as they lie on the disk now, or null when there are none. */
  hashOnDisk(sha256: string): Promise<string | null>
}

const SHA256_PATTERN = /^[0-9a-f]{64}$/u
const STREAM_BYTES = 256 * 1024

export function createDiskFileStore(folder: string): FileStore {
  const place = (sha256: string): string => {
    if (!SHA256_PATTERN.test(sha256)) throw new Error('not the address of a file')
    return join(folder, sha256.slice(0, 2), sha256)
  }
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (!(await exists(place(sha256)))) await writeSynced(place(sha256), bytes)
      return { sha256, sizeBytes: bytes.byteLength }
    },
    putStream: (bytes) => writeStream(folder, place, bytes),
    read: (sha256) => readFile(place(sha256)),
    stream: (sha256) => createReadStream(place(sha256), { highWaterMark: STREAM_BYTES }),
    has: (sha256) => exists(place(sha256)),
    hashOnDisk: async (sha256) => ((await exists(place(sha256))) ? hashOf(place(sha256)) : null),
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = temporaryBeside(path)
  await writeTemporary(temporary, (handle) => handle.writeFile(bytes))
  await moveSynced(temporary, path)
}

/** The address is known once all is written: until then the bytes stand in the folder of all addresses. */
async function writeStream(
  folder: string,
  place: (sha256: string) => string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; sizeBytes: number }> {
  await mkdir(folder, { recursive: true })
  const temporary = temporaryBeside(join(folder, 'incoming'))
  const hash = createHash('sha256')
  let sizeBytes = 0
  await writeTemporary(temporary, async (handle) => {
    for await (const chunk of bytes) {
      hash.update(chunk)
      sizeBytes += chunk.byteLength
      await handle.writeFile(chunk)
    }
  })
  const sha256 = hash.digest('hex')
  if (await exists(place(sha256))) await rm(temporary)
  else {
    await mkdir(dirname(place(sha256)), { recursive: true })
    await moveSynced(temporary, place(sha256))
  }
  return { sha256, sizeBytes }
}

const temporaryBeside = (path: string): string => `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.part`

async function writeTemporary(temporary: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(temporary, 'wx')
  try {
    await write(handle)
    await handle.sync()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

async function moveSynced(temporary: string, path: string): Promise<void> {
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** A rename lasts through a crash only once its folder is synced too. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // Windows cannot open a folder; NTFS journals the rename itself.
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
