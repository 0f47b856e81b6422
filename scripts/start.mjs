#!/usr/bin/env node
/** `npm start`: installs and builds what is missing, then serves until it is told to stop. */
import { ensureBuilt } from './parts/ensure-built.mjs'
import { runInForeground } from './parts/foreground.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { checkNode } from './parts/node-version.mjs'
import { serverEntry } from './parts/root.mjs'

checkNode()
await ensureInstalled()
await ensureBuilt()
process.exit(await runInForeground(['--enable-source-maps', serverEntry, 'serve', ...process.argv.slice(2)]))
