import { setTimeout as sleep } from 'node:timers/promises'
import { measure } from './bench/load.ts'
import { type Options, readOptions } from './bench/options.ts'
import { firstLoadSize, publicPageSizes } from './bench/page-sizes.ts'
import { measurePeers } from './bench/peers.ts'
import { loadLine, machineFacts, sizeLine, valueLine } from './bench/report.ts'
import { scenariosOf } from './bench/scenarios.ts'
import { residentBytes, type Server } from './bench/server-process.ts'
import { quickSizes, wholeSizes } from './bench/sizes.ts'
import { openStand, type Stand, webFolder } from './bench/stand.ts'
import { verifyGround } from './bench/verify.ts'

/**
 * `npm run bench [-- --quick] [--peers] [--verify]`: fills a throwaway database, serves it with the real server as a
 * process of its own, and prints times, sizes and memory beside the limits of issue 2 §9. It asserts nothing.
 */
const CLIENTS = 16
const MEGABYTE = 1_000_000
const MEMORY_MEGABYTES_MAX = 200
const MEMORY_AFTER_SECONDS = 60
const START_SECONDS_MAX = 5

const options = readOptions(process.argv.slice(2))
if (options.peers) await measurePeers(options, say)
else await measureOurs(options)

async function measureOurs(chosen: Options): Promise<void> {
  const stand = await openStand(chosen.quick ? quickSizes : wholeSizes, note)
  try {
    say(machineFacts(stand.database.version))
    const { organizations, projects, standards, eventCount } = stand.ground
    say(
      `${organizations.length} organizations, ${projects.length} projects in hand and ${standards.length} behind the ${standards.length} standards, ${eventCount} events`,
    )
    if (chosen.verify) await verifyGround(stand, say)
    await measureServing(stand, chosen)
    if (chosen.verify) await verifyGround(stand, say)
    await measureStart(stand)
  } finally {
    await stand.close()
  }
}

async function measureServing(stand: Stand, chosen: Options): Promise<void> {
  const server = await stand.serve()
  try {
    if (chosen.only === null) await measureMemory(server, chosen.quick)
    await measureLoad(server, stand, chosen)
    if (chosen.only !== null) return
    say(`\n内存，负载之后 · memory after the load: ${((residentBytes(server.pid) ?? 0) / MEGABYTE).toFixed(0)} MB`)
    say('\n大小（压缩后） · sizes, compressed')
    for (const size of [...(await publicPageSizes(server.address, stand.ground)), firstLoadSize(webFolder)])
      say(sizeLine(size))
  } finally {
    await server.stop()
  }
}

async function measureLoad(server: Server, stand: Stand, chosen: Options): Promise<void> {
  const load = { clients: CLIENTS, seconds: chosen.quick ? 2 : 8, requestsMax: chosen.quick ? 2_000 : 12_000 }
  say(`\n负载 · load: ${CLIENTS} clients, at most ${load.seconds} s or ${load.requestsMax} requests each`)
  for (const scenario of scenariosOf(stand.ground)) {
    if (chosen.only !== null && !scenario.name.includes(chosen.only)) continue
    say(loadLine(scenario, await measure(server.address, scenario.next, load)))
  }
}

async function measureMemory(server: Server, isQuick: boolean): Promise<void> {
  const seconds = isQuick ? 5 : MEMORY_AFTER_SECONDS
  await sleep(seconds * 1000)
  const bytes = residentBytes(server.pid)
  if (bytes !== null)
    say(
      valueLine(
        `服务进程内存，启动 ${seconds} 秒后 · memory of the server, ${seconds} s after start`,
        bytes / MEGABYTE,
        MEMORY_MEGABYTES_MAX,
        'MB',
      ),
    )
}

async function measureStart(stand: Stand): Promise<void> {
  const server = await stand.startAgain()
  say(
    valueLine(
      '再次 npm start 到首次应答 · second npm start to first answer',
      server.readyMs / 1000,
      START_SECONDS_MAX,
      's',
    ),
  )
  await server.stop()
}

/** Results go to stdout, progress to stderr. */
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function note(line: string): void {
  process.stderr.write(`${line}\n`)
}
