#!/usr/bin/env node
/** The command line of 准绳: builds what has changed, with all progress on stderr, then runs the command. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../scripts/parts/ensure-built.mjs'
import { checkNode } from '../scripts/parts/node-version.mjs'
import { at, serverEntry } from '../scripts/parts/root.mjs'
import { giveUp } from '../scripts/parts/say.mjs'

checkNode()
if (!existsSync(at('node_modules'))) {
  giveUp(69, '尚未安装依赖，请先运行 npm ci。', 'The packages are not installed; run npm ci first.')
}
// Only serving needs the pages.
await ensureBuilt(process.argv[2] === 'serve' ? ['server', 'web'] : ['server'])
process.argv[1] = serverEntry
process.setSourceMapsEnabled(true)
await import(pathToFileURL(serverEntry).href)
