import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by their content: the address of a file is the SHA-256 of its bytes, so nothing is ever overwritten. */
export type FileStore = {
  /** Written, synced and renamed before it returns: what a transaction names is on the disk. */
  put(bytes: Uint8Array): Promise<{ sha256: string; sizeBytes: number }>
  read(sha256: string): Promise<Uint8Array>
  has(sha256: string): Promise<boolean>
  /** The hash of the bytes as they lie on the disk now, or null when there are none. */
  hashOnDisk(sha256: string): Promise<string | null>
}

const SHA256_PATTERN = /^[0-9a-f]{64}$/u

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
    read: (sha256) => readFile(place(sha256)),
    has: (sha256) => exists(place(sha256)),
    hashOnDisk: async (sha256) => ((await exists(place(sha256))) ? hashOf(place(sha256)) : null),
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
  const handle = await open(temporary, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    await handle.close()
  }
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
