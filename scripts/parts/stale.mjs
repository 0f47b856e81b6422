import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { at } from './root.mjs'
import { PARTS, sourcesHash } from './sources.mjs'

/** The parts, of those asked for, whose sources are there and have changed since they were built. */
export function staleParts(parts = ['server', 'web']) {
  return parts.filter((part) => hasSources(part) && !isFresh(part))
}

/** Remembers what a part was built from: the hash as it was before the build, lest a change during it be lost. */
export function markBuilt(part, hash) {
  mkdirSync(at('.cache'), { recursive: true })
  writeFileSync(stampFile(part), hash)
}

function isFresh(part) {
  if (!existsSync(at(PARTS[part].result)) || !existsSync(stampFile(part))) return false
  return readFileSync(stampFile(part), 'utf8') === sourcesHash(part)
}

/** Without its page there is no web to build; without its entry the server's build shall fail and say so. */
function hasSources(part) {
  return part === 'server' || existsSync(at('packages/web/index.html'))
}

function stampFile(part) {
  return at('.cache', `build-stamp-${part}`)
}
