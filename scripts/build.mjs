#!/usr/bin/env node
/** `npm run build [-- server web]`: builds the named parts, or those that have changed. All it says goes to stderr. */
import { build } from './parts/build.mjs'
import { checkNode } from './parts/node-version.mjs'
import { staleParts } from './parts/stale.mjs'

checkNode()
const named = process.argv.slice(2)
process.exitCode = (await build(named.length > 0 ? named : staleParts())) ? 0 : 70
