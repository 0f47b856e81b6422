#!/usr/bin/env node
/** `node scripts/register/bundle-search-server.mjs FOLDER`: the measured search server and its thread, as the product's build makes them. */
import { bundle } from '../parts/bundle.mjs'
import { at } from '../parts/root.mjs'
import { writeFiles } from '../parts/write-files.mjs'

const entries = {
  server: at('scripts/register/search-server.ts'),
  'search-worker': at('packages/server/src/registry/search-index/search-worker.ts'),
}
writeFiles(process.argv[2], await bundle(entries, '[name].mjs'))
