#!/usr/bin/env node
/** `node scripts/run.mjs FILE.ts [arguments]`: bundles one TypeScript script and runs it in this process. */
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './parts/bundle.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { checkNode } from './parts/node-version.mjs'
import { at } from './parts/root.mjs'
import { writeFiles } from './parts/write-files.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('node scripts/run.mjs FILE.ts [arguments]\n')
  process.exit(64)
}
checkNode()
await ensureInstalled()
const name = basename(file).replace(/\.[cm]?tsx?$/, '.mjs')
// Inside the checkout, so that the script finds its packages.
const folder = at('.cache/scripts', basename(name, '.mjs'))
writeFiles(folder, await bundle(resolve(file), name))
const script = resolve(folder, name)
process.argv = [process.execPath, script, ...args]
process.setSourceMapsEnabled(true)
await import(pathToFileURL(script).href)
