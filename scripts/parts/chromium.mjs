import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { browserFiles } from './chromium-places.mjs'
import { run } from './command.mjs'
import { commandFile } from './root.mjs'
import { giveUp, say } from './say.mjs'

/** The path of a Chromium, Chrome or Edge for the journeys: found, or installed, or we end with a message. */
export async function ensureChromium() {
  const found = (await installed()) ?? (await fromDebian()) ?? (await fromPlaywright())
  if (found !== undefined) return found
  return giveUp(
    1,
    '没有找到 Chromium，也未能安装。请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM_PATH 指出它的路径，再运行 npm test。',
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or name its path in CHROMIUM_PATH, and run npm test again.',
  )
}

async function installed() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (works(named)) return named
    giveUp(1, `CHROMIUM_PATH 指向的 ${named} 不能运行。`, `CHROMIUM_PATH names ${named}, which does not run.`)
  }
  return browserFiles().find(works) ?? (await playwrightsOwn())
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say('正在用 apt 安装 Chromium 和中文字体……', 'installing Chromium and Chinese fonts with apt…')
  const options = { output: 'stderr', env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-q'], options)
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options)
  return browserFiles().find(works)
}

async function fromPlaywright() {
  say('正在下载 Playwright 的 Chromium……', "downloading Playwright's Chromium…")
  const cli = commandFile('playwright-core', 'playwright-core')
  await run(process.execPath, [cli, 'install', 'chromium'], { output: 'stderr' })
  return playwrightsOwn()
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) && works(path) ? path : undefined
}

/** Some systems have a stub in the place that only says how to install the browser. On Windows asking opens a window. */
function works(path) {
  if (process.platform === 'win32') return existsSync(path)
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
