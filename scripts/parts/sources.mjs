import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { at, root } from './root.mjs'

const SHARED = ['package-lock.json', 'tsconfig.base.json', 'scripts/parts/build.mjs', 'packages/core', 'packages/text']
const LEFT_OUT = new Set(['node_modules', 'dist', '.cache'])

/** What each built part is made from. The pages take only types from the server, which leave no trace in them. */
export const PARTS = {
  server: { sources: [...SHARED, 'packages/server'], result: 'packages/server/dist/main.mjs' },
  web: { sources: [...SHARED, 'packages/web'], result: 'packages/web/dist' },
}

/** A hash over names and contents: a fresh checkout of the same sources gives the same. */
export function sourcesHash(part) {
  const hash = createHash('sha256')
  for (const path of PARTS[part].sources.flatMap((source) => filesUnder(at(source))).sort()) {
    const content = readFileSync(path)
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name) && !/\.test\.tsx?$/.test(name))
    .flatMap(({ name }) => filesUnder(join(path, name)))
}
