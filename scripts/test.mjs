#!/usr/bin/env node
/** `npm test`: installs what is missing and runs every check. The last line is `N passed, N failed, N skipped`. */
import { existsSync, rmSync } from 'node:fs'
import { build } from './parts/build.mjs'
import { ensureChromium } from './parts/chromium.mjs'
import { run } from './parts/command.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { checkNode } from './parts/node-version.mjs'
import { at, commandFile } from './parts/root.mjs'
import { say } from './parts/say.mjs'
import { staleParts } from './parts/stale.mjs'
import { steps } from './parts/steps.mjs'
import { counts, failures, readReport, slowest } from './parts/vitest-report.mjs'

const SLOWEST = 20
/** Of a failure's message, as far as says what was expected. */
const WHY_CHARS = 600
const DEBIAN_POSTGRES = '/usr/lib/postgresql/15/bin/postgres'
const ON_DEBIAN = { TEST_POSTGRES: 'debian-15' }
const STORES = ['--project', 'stores']

checkNode()
await ensureInstalled()
const chromium = await ensureChromium()
const { step, report, failed } = steps()

const command = (packageName, name, args) => () =>
  run(process.execPath, [commandFile(packageName, name), ...args]).then((code) => code === 0)

await step('types', command('typescript', 'tsc', ['-b']))
await step('format and imports', command('@biomejs/biome', 'biome', ['check', '.']))
await step('lint', command('oxlint', 'oxlint', []))
await step('build', () => build(staleParts()))

const main = await vitest('tests', {})
// Legal days are days of Asia/Shanghai wherever the server stands: the same answers under another clock. The text engine
// (project text) knows no clock and is not asked again.
const elsewhere = await vitest('unit tests in New York', { TZ: 'America/New_York' }, ['--project', 'unit'])
const oldest = existsSync(DEBIAN_POSTGRES) ? await vitest('stores on PostgreSQL 15', ON_DEBIAN, STORES) : null

printSlowest(main)
printPostgres15()
printFailures()
report()
printCounts()
process.exit(failed.length > 0 ? 1 : 0)

/** One run of vitest; its tests, or one broken file where it ended without a report. */
async function vitest(name, env, args = []) {
  const file = at('.cache', `vitest-${name.replaceAll(' ', '-')}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitestArgs = [commandFile('vitest', 'vitest'), 'run', ...args, ...reporters]
  await step(name, async () => {
    const code = await run(process.execPath, vitestArgs, {
      env: { TZ: 'Asia/Shanghai', CHROMIUM_PATH: chromium, ...env },
    })
    return code === 0 && readReport(file) !== null
  })
  return readReport(file) ?? { tests: [], broken: 1 }
}

function printSlowest(results) {
  process.stdout.write(`\n== the slowest ${SLOWEST} tests\n`)
  for (const { name, durationMs } of slowest(results, SLOWEST)) {
    process.stdout.write(`${(durationMs / 1000).toFixed(2).padStart(8)} s  ${name}\n`)
  }
  process.stdout.write('\n')
}

/** At the end once more, where the one who reads only a log's last page finds it. */
function printFailures() {
  const runs = { tests: main, 'New York': elsewhere, 'PostgreSQL 15': oldest }
  for (const [run, results] of Object.entries(runs)) {
    for (const [name, why] of results === null ? [] : failures(results)) {
      process.stdout.write(`== failed (${run}): ${name}\n${why.slice(0, WHY_CHARS)}\n`)
    }
  }
}

function printPostgres15() {
  if (oldest !== null) {
    const { passed } = counts(oldest)
    say(`另有 ${passed} 项在 Debian 的 PostgreSQL 15 上通过`, `${passed} tests also passed on Debian's PostgreSQL 15`)
    return
  }
  say(
    '未安装 Debian 的 PostgreSQL 15，存储只在内置版本上测试',
    "Debian's PostgreSQL 15 is not installed: the stores ran on the embedded version alone",
  )
}

/** Each test counts once; of its further runs only a failure is news. */
function printCounts() {
  const { passed, failed: here, skipped } = counts(main)
  const further = [elsewhere, ...(oldest === null ? [] : [oldest])].reduce(
    (sum, results) => sum + counts(results).failed,
    0,
  )
  process.stdout.write(`${passed} passed, ${here + further} failed, ${skipped} skipped\n`)
}
