import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { npm } from './command.mjs'
import { at } from './root.mjs'
import { giveUp, say } from './say.mjs'

const STAMP = at('node_modules/.zhunsheng-lock')
const QUIET = ['--no-audit', '--no-fund']

/** Installs the packages that package-lock.json names, where they are missing or it has changed. */
export async function ensureInstalled() {
  if (isInstalled()) return
  say('正在安装依赖……', 'installing packages…')
  if ((await npm(['ci', ...QUIET], { output: 'stderr' })) !== 0) {
    say('npm ci 未成功，改用 npm install', 'npm ci failed, trying npm install')
    if ((await npm(['install', ...QUIET], { output: 'stderr' })) !== 0) {
      giveUp(69, '依赖未能安装，请查看上面 npm 的信息。', 'The packages could not be installed; npm says why above.')
    }
  }
  writeFileSync(STAMP, lockHash())
}

/** Also true after somebody's own `npm ci`, which leaves no stamp of ours: npm's record is then compared. */
export function isInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true
  if (existsSync(STAMP) || !holdsLock()) return false
  writeFileSync(STAMP, lockHash())
  return true
}

function holdsLock() {
  const record = at('node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/') || link) return true
    return installed[path] === undefined ? optional === true : installed[path].version === version
  })
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
}
