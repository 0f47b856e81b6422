import { readFileSync } from 'node:fs'

/** A package that `npm ci --omit=dev` may put on a disk. `licence` is `null` where its manifest names none. */
export type ProductionPackage = {
  readonly name: string
  readonly version: string
  readonly licence: string | null
  /** Where it lies below the root, such as `node_modules/pg`. */
  readonly path: string
  /** Made for one operating system or processor: absent from the disks of all others. */
  readonly forOnePlatform: boolean
}

type LockEntry = { version: string; license?: string; dev?: boolean; link?: boolean; os?: string[]; cpu?: string[] }

const FOLDER = 'node_modules/'

/** Reads package-lock.json, which is the same on every machine, in the order of names and versions; each pair once. */
export function readProductionPackages(lockFile: string): ProductionPackage[] {
  const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(lockFile, 'utf8'))
  const entries = Object.entries(lock.packages).filter(
    ([path, { dev, link }]) => path.startsWith(FOLDER) && !dev && !link,
  )
  const packages = entries.map(([path, entry]) => packageOf(path, entry)).sort(byNameAndVersion)
  return [...new Map(packages.map((each) => [titleOf(each), each])).values()]
}

export const titleOf = ({ name, version }: ProductionPackage): string => `${name}@${version}`

function packageOf(path: string, { version, license, os, cpu }: LockEntry): ProductionPackage {
  const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length)
  return { name, version, licence: license ?? null, path, forOnePlatform: os !== undefined || cpu !== undefined }
}

/** Compares code units: a locale of the machine must not change the file. */
function byNameAndVersion(a: ProductionPackage, b: ProductionPackage): number {
  const [left, right] = [titleOf(a), titleOf(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
