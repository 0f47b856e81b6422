import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A server that runs still loads the files it was built with; after a month it has been started again. */
const KEPT_MS = 30 * 24 * 60 * 60_000

/** Writes rolldown's output into a folder, the entry last, each file whole: two builds at once do no harm. */
export function writeFiles(folder, output) {
  mkdirSync(folder, { recursive: true })
  const entryLast = [...output].sort((a, b) => Number(a.isEntry ?? false) - Number(b.isEntry ?? false))
  for (const file of entryLast) replace(join(folder, file.fileName), file.code ?? file.source)
  removeOld(folder, new Set(output.map((file) => file.fileName)))
}

function replace(path, content) {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

function removeOld(folder, current) {
  const old = readdirSync(folder).filter((name) => !current.has(name))
  for (const name of old) {
    const path = join(folder, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats !== undefined && Date.now() - stats.mtimeMs > KEPT_MS) rmSync(path, { force: true })
  }
}
