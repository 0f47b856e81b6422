import { existsSync } from 'node:fs'
import { bundle } from './bundle.mjs'
import { run } from './command.mjs'
import { at, commandFile } from './root.mjs'
import { say } from './say.mjs'
import { sourcesHash } from './sources.mjs'
import { markBuilt } from './stale.mjs'
import { writeFiles } from './write-files.mjs'

const BUILDERS = { server: buildServer, web: buildWeb }

/** Builds the named parts, whatever their stamps say; false where one failed, which has then said why. */
export async function build(parts) {
  for (const part of parts) {
    const started = Date.now()
    const hash = sourcesHash(part)
    if (!(await BUILDERS[part]())) return false
    markBuilt(part, hash)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    say(`已构建 ${part}，${seconds} 秒`, `built ${part} in ${seconds} s`)
  }
  return true
}

async function buildServer() {
  const entry = at('packages/server/src/main/main.ts')
  if (!existsSync(entry)) {
    say('缺少服务器入口 packages/server/src/main/main.ts', 'the server entry is missing')
    return false
  }
  try {
    const entries = {
      main: entry,
      // What the package gives to other programs: `@zhunsheng/server/client`.
      client: at('packages/server/src/client/index.ts'),
      'check-worker': at('packages/server/src/documents/text-check/check-worker.ts'),
      'search-worker': at('packages/server/src/registry/search-index/search-worker.ts'),
    }
    writeFiles(at('packages/server/dist'), await bundle(entries, '[name].mjs'))
    return true
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return false
  }
}

async function buildWeb() {
  const vite = commandFile('vite', 'vite')
  const options = { output: 'stderr', env: { NODE_ENV: 'production' } }
  return (await run(process.execPath, [vite, 'build', at('packages/web'), '--logLevel', 'warn'], options)) === 0
}
