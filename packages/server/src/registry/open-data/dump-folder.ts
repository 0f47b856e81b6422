import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '@zhunsheng/core'
import type { Config } from '../../config.ts'
import { MANIFEST, type Manifest } from './manifest.ts'
import { readManifest } from './read-dump.ts'

/** Where the dumps lie that the platform makes by itself: derived data, hence in no backup and no table. */
export const openDataFolder = ({ dataFolder }: Pick<Config, 'dataFolder'>): string => join(dataFolder, 'open-data')

export type KeptDump = { readonly name: string; readonly manifest: Manifest }

const NAME = /^\d{4}-\d{2}-\d{2}-(?:full|increment)$/u

/** Whole dumps, the newest first. */
export async function listDumps(config: Pick<Config, 'dataFolder'>): Promise<KeptDump[]> {
  const folder = openDataFolder(config)
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const dumps: KeptDump[] = []
  for (const name of names.filter((each) => NAME.test(each))) dumps.push(...(await findDump(folder, name)))
  return dumps.sort((a, b) => (a.manifest.takenAt < b.manifest.takenAt ? 1 : -1))
}

/** One that was damaged is none: it is neither handed out nor followed by an increment. */
async function findDump(folder: string, name: string): Promise<KeptDump[]> {
  try {
    return [{ name, manifest: await readManifest(join(folder, name, MANIFEST)) }]
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** Full dumps that are kept; increments stay as long as the full dump that they follow. */
const FULL_KEPT = 4

/** Throws away what is older than the full dumps that are kept. */
export async function clearDumps(config: Pick<Config, 'dataFolder'>): Promise<void> {
  const dumps = await listDumps(config)
  const oldest = dumps
    .filter(({ manifest }) => manifest.kind === 'full')
    .slice(0, FULL_KEPT)
    .at(-1)
  for (const { name, manifest } of dumps)
    if (oldest && manifest.takenAt < oldest.manifest.takenAt)
      await rm(join(openDataFolder(config), name), { recursive: true })
}
