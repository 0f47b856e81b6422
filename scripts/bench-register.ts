/**
 * `npm run bench:register -- [--records 1000000] [--import 200000] [--peers] [--seconds 15]`: the search of the register
 * beside groonga and PostgreSQL with pg_trgm, in one run, on the same made-up records and three hundred questions with
 * known answers; then 查新 of a thousand numbers, the status of the whole register, and an import, each beside its limit.
 */

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { prepareDatabase } from '../packages/server/src/db/prepare.ts'
import { measureCurrency } from './register/currency-speed.ts'
import type { Engine } from './register/engines/engine.ts'
import { openGroonga } from './register/engines/groonga.ts'
import { type OurEngine, openOurs } from './register/engines/ours.ts'
import { openTrigram } from './register/engines/trigram.ts'
import { fillRecords } from './register/fill-records.ts'
import { measureImport } from './register/import-speed.ts'
import { measureSpeed } from './register/load.ts'
import { TODAY } from './register/make-records.ts'
import { byGroup, judge, worstWays } from './register/measure.ts'
import { type AnsweredQuestion, makeQuestions } from './register/questions/make-questions.ts'

const DATABASE = 'bench_register'
const CLIENTS_MANY = 16
const NEW_ID = 4_000_000_000
const FOUND_SECONDS_MAX = 30
const STATUS_DAYS = [TODAY, '2020-01-01', '2005-06-30']
const STATUS_MS_MAX = 5_000
const CURRENCY_MS_MAX = 1_000
const IMPORT_ROWS_MIN = 5_000

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '15' },
    peers: { type: 'boolean', default: false },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    import: { type: 'string', default: '0' },
    postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5599/postgres' },
  },
})
const count = Number(options.records)
const say = (line: string) => console.log(line)

say(`${count} records; node ${process.version}`)
const url = await openDatabase(`${DATABASE}_${count}`, options.keep, (own) => fillRecords(own, count))
const questions = makeQuestions(count)
say(`${questions.length} questions, ${questions.filter(({ ids }) => ids.size === 0).length} of them without an answer`)

if (!options.only || options.only === 'ours') {
  const ours = await openOurs(url, join(tmpdir(), 'zhunsheng-bench-search'))
  await measure(ours)
  await measureFacets(ours)
  await measureStatus(ours)
  await ours.close()
}
if (!options.only || options.only === 'currency') await measureCurrencyCheck()
if (Number(options.import) > 0) await measureImports(Number(options.import))
if (options.peers && (!options.only || options.only === 'groonga')) {
  const groonga = await openGroonga(join(tmpdir(), 'zhunsheng-bench-groonga'), count)
  await measure(groonga)
  await groonga.close()
}
if (options.peers && (!options.only || options.only === 'pg_trgm')) {
  const trigram = await openTrigram(url, count)
  await measure(trigram)
  await trigram.close()
}

/** A database of its own; where `keep` says so, the one of the run before that has as many records. */
async function openDatabase(name: string, keep: boolean, fill: (url: string) => Promise<void>): Promise<string> {
  const admin = options.postgres
  const own = new URL(admin)
  own.pathname = `/${name}`
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
  if (rows.length === 0 || !keep) {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
    await prepareDatabase(own.href, own.username, join(process.cwd(), 'packages/server/migrations'))
    const started = performance.now()
    await fill(own.href)
    say(`${name} filled in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  }
  await client.end()
  const left = new pg.Client({ connectionString: own.href })
  await left.connect()
  await left.query('delete from standard_record where id >= $1', [NEW_ID])
  await left.end()
  return own.href
}

/** How every record of the register stands on days near and far: the counts of each status. */
async function measureStatus({ ask }: OurEngine): Promise<void> {
  for (const day of STATUS_DAYS) {
    const asked = performance.now()
    const { total } = await ask({ q: '', day, facets: true })
    const ms = performance.now() - asked
    say(`status of ${total} records as of ${day}: ${ms.toFixed(0)} ms (limit ${STATUS_MS_MAX})`)
  }
}

async function measureCurrencyCheck(): Promise<void> {
  const { ms, found } = await measureCurrency(url, count)
  const times = ms.map((each) => each.toFixed(0)).join(', ')
  say(`\n查新 of 1,000 numbers (${found} held): ${times} ms (limit ${CURRENCY_MS_MAX})`)
}

async function measureImports(rows: number): Promise<void> {
  const empty = await openDatabase(`${DATABASE}_import`, false, async () => undefined)
  const speed = await measureImport(empty, rows)
  const each = [speed.judgedPerSecond, speed.enteredPerSecond, speed.perSecond].map((value) => value.toFixed(0))
  say(
    `import of ${rows} rows: judged ${each[0]}, entered ${each[1]}, together ${each[2]} rows a second (limit ${IMPORT_ROWS_MIN}); RSS at most ${speed.rssMegabytesMax.toFixed(0)} MB; ${JSON.stringify(speed.counts)}`,
  )
}

async function measure(engine: Engine): Promise<void> {
  say(
    `\n== ${engine.name}: ready in ${engine.buildSeconds.toFixed(1)} s, index ${(engine.indexBytes / 1e6).toFixed(0)} MB`,
  )
  const judged = []
  for (const question of questions) judged.push(judge(question, await engine.search(question.text)))
  console.table(byGroup(judged))
  const numbers = judged.filter(({ question }) => question.way.includes('number'))
  say(`numbers without a hit: ${numbers.filter(({ ids }) => ids.length === 0).length} of ${numbers.length}`)
  say(
    `missed most: ${worstWays(judged)
      .slice(0, 8)
      .map(({ way, recall }) => `${way} ${recall.toFixed(2)}`)
      .join('; ')}`,
  )
  const texts = shuffled(questions)
  for (const clients of [1, CLIENTS_MANY]) {
    const { p50, p95, max, perSecond } = await measureSpeed(engine.search, texts, clients, Number(options.seconds))
    say(
      `${clients} clients: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(0)} ms, ${perSecond.toFixed(0)} requests a second`,
    )
  }
  const ofNumbers = await measureSpeed(
    engine.search,
    numbers.map(({ question }) => question.text),
    1,
    Number(options.seconds) / 3,
  )
  say(`numbers alone, 1 client: p50 ${ofNumbers.p50.toFixed(1)} ms, p95 ${ofNumbers.p95.toFixed(1)} ms`)
  say(`a new record is found after ${await secondsUntilFound(engine)}`)
  for (const [name, note] of Object.entries(await engine.notes())) say(`${name}: ${note}`)
}

async function measureFacets({ ask }: OurEngine): Promise<void> {
  const texts = [...shuffled(questions).slice(0, 100), '', '']
  const facets = (q: string) => ask({ q, facets: true }).then(() => [])
  const { p50, p95, max } = await measureSpeed(facets, texts, 1, Number(options.seconds))
  say(`with facets, 1 client: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(0)} ms`)
  for (const q of ['', '试验方法']) {
    const asked = performance.now()
    const { total } = await ask({ q, facets: true })
    say(`facets of "${q}": ${total} records, ${(performance.now() - asked).toFixed(0)} ms`)
  }
}

async function secondsUntilFound(engine: Engine): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const title = `囍囎囏囐囑囒囓囔囕囖${round}号示例`
    await engine.enter(NEW_ID + round, title)
    const entered = performance.now()
    while (!(await engine.search(title)).includes(NEW_ID + round))
      if (performance.now() - entered > FOUND_SECONDS_MAX * 1000) return 'more than 30 s'
    times.push(performance.now() - entered)
  }
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms`
}

/** In an order that is the same in each run, so that no engine is asked alike questions in a row. */
function shuffled(all: readonly AnsweredQuestion[]): string[] {
  const STEP = 97
  return all.map((_, place) => all[(place * STEP) % all.length]?.text ?? '')
}
