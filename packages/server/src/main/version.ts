import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository as it lies around the bundle (`packages/server/dist/main.mjs`) and around the source alike. */
export const rootFolder = findRoot(import.meta.dirname)

export const migrationsFolder = join(rootFolder, 'packages/server/migrations')
export const webFolder = join(rootFolder, 'packages/web/dist')

export const version: string = readVersion()

function findRoot(from: string): string {
  const packages = from.lastIndexOf(join('packages', 'server'))
  if (packages === -1) throw new Error(`not inside the repository: ${from}`)
  return from.slice(0, packages).replace(/[\\/]$/u, '')
}

function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8'))
  return manifest.version
}
