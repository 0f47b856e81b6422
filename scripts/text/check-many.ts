/** Checks one file again and again and says what the process held: `check-many FILE COUNT`. */
import { existsSync, readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { checks, readStandard, runChecks, textOf } from '@zhunsheng/text'

const [path = '', count = '1'] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(path))
const EARLY = 10

/** As the command and the server do: the host's own way to inflate. */
const inflateRaw = (packed: Uint8Array, bytesMax: number): Uint8Array =>
  inflateRawSync(packed, { chunkSize: bytesMax, maxOutputLength: bytesMax })

function heapMegabytes(): number {
  globalThis.gc?.()
  return megabytes(process.memoryUsage().heapUsed)
}

const megabytes = (size: number): number => Math.round(size / 1e5) / 10

const STATUS = '/proc/self/status'

/** On Linux the figure of the system counts what the parent held before this program began; the status counts this one alone. */
function peakBytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : ''
  const kilobytes = /^VmHWM:\s*(?<size>\d+) kB$/mu.exec(status)?.groups?.['size']
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) * 1024
}

let early = 0
for (let done = 1; done <= Number(count); done += 1) {
  const read = readStandard(bytes, { inflateRaw })
  if (read.ok) runChecks(textOf(read.document), { checks })
  if (done === EARLY) early = heapMegabytes()
}
const peakMegabytes = megabytes(peakBytes())
process.stdout.write(JSON.stringify({ peakMegabytes, early, late: heapMegabytes() }))
